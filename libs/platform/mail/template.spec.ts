/** Protects: no text of a user becomes markup or a header of a mail. */
import { HeaderInjection, oneAddress } from './new-mail.js';
import { mailContent, type MailText } from './template.js';

const mail: MailText = {
  subject: 'Frist in 14 Tagen', language: 'de', heading: 'Guten Tag <b>Ada</b>',
  paragraphs: ['A & B "C"', ['eins', '<script>alert(1)</script>']],
  action: { label: 'Erledigt', url: 'https://example.org/r/x?a=1&b="2"' }, footer: ["Landkreis O'Hara"],
};

describe('mail template', () => {
  it('escapes every text in the HTML part and leaves the text part plain', () => {
    const content = mailContent(mail);
    expect(content.html).not.toContain('<b>Ada');
    expect(content.html).not.toContain('<script');
    expect(content.html).toContain('href="https://example.org/r/x?a=1&amp;b=&quot;2&quot;"');
    expect(content.html).toContain('O&#39;Hara');
    expect(content.text).toContain('Guten Tag <b>Ada</b>');
    expect(content.text).toContain('- eins\n- <script>');
  });

  it('names language and writing direction', () => {
    expect(mailContent({ ...mail, language: 'ar' }).html).toContain('<html lang="ar" dir="rtl">');
    expect(mailContent(mail).html).toContain('<html lang="de" dir="ltr">');
  });

  it('isolates with marks in text and subject, and with elements in HTML, each closed where its text ends', () => {
    const isolated = '\u2068שלום\u2069';
    const content = mailContent({
      ...mail, subject: `Fest ${isolated}: \u202ex`, heading: `Fest ${isolated}`, paragraphs: [`„${isolated}“ und \u2067mehr`, [isolated], 'zu\u2069 viel'],
      action: { label: isolated, url: 'https://example.org/' }, footer: [isolated],
    });
    expect(content.subject).toBe(`Fest ${isolated}: x`);
    expect(content.text).toContain(`„${isolated}“ und`);
    expect(content.html).toContain('<h1 style="font-size:22px">Fest <bdi>שלום</bdi></h1>');
    expect(content.html).toContain('<p>„<bdi>שלום</bdi>“ und <bdi dir="rtl">mehr</bdi></p>');
    expect(content.html).toContain('<li><bdi>שלום</bdi></li>');
    expect(content.html).toContain('<p>zu viel</p>');
    expect(content.html.slice(content.html.indexOf('<body'))).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    expect(content.html.match(/<bdi/g)?.length).toBe(content.html.match(/<\/bdi>/g)?.length);
  });

  it('refuses line breaks in the subject', () => {
    expect(() => mailContent({ ...mail, subject: 'a\r\nBcc: x@example.org' })).toThrow(HeaderInjection);
  });

  it('shows a link between paragraphs, escaped, and refuses one that is no web address', () => {
    const link = { label: 'Erledigt <1>', url: 'https://example.org/r/1?a=1&b=2' };
    const content = mailContent({ ...mail, paragraphs: ['vorher', link] });
    expect(content.html).toContain('<p><a href="https://example.org/r/1?a=1&amp;b=2">Erledigt &lt;1&gt;</a></p>');
    expect(content.text).toContain('Erledigt <1>:\nhttps://example.org/r/1?a=1&b=2');
    expect(() => mailContent({ ...mail, paragraphs: [{ label: 'x', url: 'data:text/html,x' }] })).toThrow('http');
  });

  it('refuses links that are no web address', () => {
    expect(() => mailContent({ ...mail, action: { label: 'x', url: 'javascript:alert(1)' } })).toThrow('http');
  });

  it.each(['a@b.de\nBcc: c@d.de', 'a@b.de, c@d.de', 'Name <a@b.de>', 'ohne-at', ''])('refuses %j as one address', (address) => {
    expect(() => oneAddress(address)).toThrow(HeaderInjection);
  });

  it('accepts an ordinary address', () => {
    expect(oneAddress('vorname.nachname+x@müller.example')).toBe('vorname.nachname+x@müller.example');
  });
});
