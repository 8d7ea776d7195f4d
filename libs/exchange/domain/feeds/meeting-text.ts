import { type TableFinding, warned } from '../tables/table-finding.js';

/** Between these lines one program writes how to join. */
const block = /^-::~[:~-]*$[\s\S]*?^-::~[:~-]*-?$/gm;
/** Addresses at which one joins, and any that hold a password. */
const link = /https?:\/\/(?:[\w.-]*\.)?(?:zoom\.us|zoom-x\.de|teams\.microsoft\.com|teams\.live\.com|webex\.com|meet\.google\.com|meet\.jit\.si)(?:[/?]\S*)?|https?:\/\/\S*\/(?:b|rooms|bigbluebutton)\/[a-z0-9]{3}-\S*|https?:\/\/[\w.-]*(?:bbb|bigbluebutton|greenlight)[\w.-]*\S*|https?:\/\/[^\s?#]+[?#]\S*?\b(?:pwd|passcode|password|passwort|kennwort|pin)=\S*/i;
/** Numbers, passcodes and dial-ins, with what they are called before them. */
const secret = /^[\s*•>-]*(?:(?:meeting|besprechungs?|konferenz|veranstaltungs?|webinar|telefonkonferenz|phone conference|video)[-\s]*(?:id|kennung|nummer|number|code|key|passwort|kennwort|password|passcode)|(?:zugangs|einwahl|kenn|zutritts)[-\s]*(?:code|nummer|daten|wort|schlüssel)|passcode|passwort|password|pin|(?:access|host) (?:code|key)|konferenz-id|one tap mobile|schnelleinwahl|einwahl(?: per telefon)?|dial[- ]?in|dial by your location|sip|join by (?:phone|video system|sip))\b[^\n]*[:#]\s*\S[^\n]*$/i;
/** Dial-in lines such as `+49 69 7104 9922,,123456789#`. */
const dial = /^[\s*•>-]*\+?[\d\s()/-]{6,},,[\d\s,#*]+.*$/;
/** Words that are left of such a block and say nothing alone. */
const leftover = /^[\s_.*=-]{10,}$|^[\s*•]*(?:microsoft teams[- ](?:besprechung|meeting)|(?:jetzt |hier klicken, um )?an (?:der )?(?:besprechung|zoom-meeting) teil(?:zu)?nehmen|join (?:the |zoom |microsoft teams )?meeting(?: now)?|click here to join the meeting|one tap mobile|dial by your location|zoom meeting beitreten)[\s:.]*$/i;

/** A description without what lets anybody into a meeting by video (link, number, passcode, dial-in): it would be public. */
export function withoutMeeting(text: string): { text: string; isCut: boolean } {
  const unblocked = text.replaceAll(block, '');
  const lines = unblocked.split('\n');
  const isCutLine = (line: string): boolean => link.test(line) || secret.test(line) || dial.test(line);
  if (!lines.some(isCutLine)) return { text: unblocked.trim(), isCut: unblocked !== text };
  const kept = lines.map((line) => (link.test(line) ? withoutLinks(line) : line)).filter((line) => !isCutLine(line) && !leftover.test(line));
  return { text: kept.join('\n').replaceAll(/\n{3,}/g, '\n\n').trim(), isCut: true };
}

/** What else a line says stays. */
function withoutLinks(line: string): string {
  return line.replaceAll(new RegExp(link.source, 'gi'), '').replaceAll(/<\s*>|\(\s*\)/g, '').trimEnd();
}

/** A description as everybody may read it; what was taken out is told. */
export function publicDescription(text: string, findings: TableFinding[]): string {
  const { text: said, isCut } = withoutMeeting(text);
  if (isCut) {
    findings.push(warned('description', 'MEETING_LEFT_OUT', {
      de: 'Die Zugangsdaten einer Videokonferenz (Link, Kennung, Passwort, Einwahl) wurden aus der Beschreibung genommen, denn sie wäre öffentlich. Bitte sagen Sie, wie man sie bekommt, etwa nach Anmeldung.',
      en: 'How to join a meeting by video (link, number, passcode, dial-in) was taken out of the description, because it would be public. Please say how to get it, for instance by registering.',
    }));
  }
  return said;
}

/** True for an address by which anybody gets into a meeting; told as left out of `column`. */
export function isLeftOutAsMeeting(url: string, column: 'website' | 'howToRegister', findings: TableFinding[]): boolean {
  if (!link.test(url)) return false;
  findings.push(warned(column, 'MEETING_LEFT_OUT', {
    de: 'Der Link führt in eine Videokonferenz und wurde nicht übernommen, denn er wäre öffentlich. Bitte sagen Sie, wie man ihn bekommt, etwa nach Anmeldung.',
    en: 'The link leads into a meeting by video and was not taken over, because it would be public. Please say how to get it, for instance by registering.',
  }));
  return true;
}
