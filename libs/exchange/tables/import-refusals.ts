import { AppError, Problem } from '#kernel';
import { type ImportRow, type ImportState } from '../store/offering-imports.store.js';

const stateNames: Readonly<Record<ImportState, { de: string; en: string }>> = {
  READING: { de: 'wird noch gelesen', en: 'is still being read' }, REFUSED: { de: 'ließ sich nicht lesen', en: 'could not be read' }, READY: { de: 'wurde noch nicht geschrieben', en: 'has not been written' },
  WRITING: { de: 'wird gerade geschrieben', en: 'is being written' }, WRITTEN: { de: 'ist geschrieben', en: 'is written' }, UNDOING: { de: 'wird gerade zurückgenommen', en: 'is being taken back' },
  UNDONE: { de: 'ist zurückgenommen', en: 'is taken back' }, FAILED: { de: 'wurde unterbrochen', en: 'was interrupted' },
};

export function wrongState(state: ImportState): Problem {
  return new Problem('Refused', 'WRONG_STATE', { de: `Das geht nicht: Die Tabelle ${stateNames[state].de}.`, en: `Not possible: the table ${stateNames[state].en}.` });
}

export function noColumns(): Problem {
  return new Problem('Refused', 'WRONG_STATE', { de: 'Das geht nur bei Tabellen: Ein Kalender oder eine Region sagt selbst, was was bedeutet.', en: 'Possible for tables only: a calendar or region says itself what means what.' });
}

export function columnsNotConfirmed(): Problem {
  return new Problem('Refused', 'COLUMNS_NOT_CONFIRMED', { de: 'Bitte prüfen Sie zuerst, welche Spalte was bedeutet.', en: 'Please check first which column means what.' });
}

export function hasErrors(faulty: number): Problem {
  return new Problem('Refused', 'IMPORT_HAS_ERRORS', {
    de: `${faulty} Zeilen haben Fehler. Bitte berichtigen Sie sie in der Datei, oder wählen Sie „nur die fehlerfreien Zeilen“.`, en: `${faulty} rows have errors. Please correct them in the file, or choose "only the valid rows".`,
  });
}

export function possibleDuplicates(rows: number): Problem {
  return new Problem('Refused', 'POSSIBLE_DUPLICATES', {
    de: `Zu ${rows} Zeilen gibt es vielleicht schon ein Angebot. Bitte sehen Sie nach und bestätigen Sie dann, dass es andere sind.`, en: `For ${rows} rows there may be an offering already. Please have a look, then say that they are others.`,
  });
}

/** What another organisation calls its file is nobody's business. A calendar was not kept, so it cannot be looked through again. */
export function outdated({ fileName, isUnderWay }: { fileName: string | null; isUnderWay: boolean }, kind: ImportRow['kind']): Problem {
  const [de, en] = fileName === null ? ['eine andere Tabelle', 'another table'] : [`eine andere Tabelle („${fileName}“)`, `another table ("${fileName}")`];
  const [again, againEn] = kind === 'TABLE' ? ['lassen Sie diese noch einmal durchsehen', 'have this one looked through again'] : ['geben Sie die Datei noch einmal ab', 'hand in the file once more'];
  return new Problem('Refused', 'IMPORT_OUTDATED', isUnderWay ? {
    de: `Gerade wird ${de} geschrieben. Bitte warten Sie, bis sie fertig ist, und ${again}, damit nichts doppelt angelegt wird.`,
    en: `At present ${en} is being written. Please wait until it is done, then ${againEn}, so that nothing is entered twice.`,
  } : {
    de: `Seit der Durchsicht wurde ${de} geschrieben. Bitte ${again}, damit nichts doppelt angelegt wird.`,
    en: `Since this table was looked through, ${en} was written. Please ${againEn}, so that nothing is entered twice.`,
  });
}

export function tooLate(days: number): Problem {
  return new Problem('Refused', 'OUT_OF_TIME', { de: `Zurücknehmen geht ${days} Tage lang.`, en: `An import can be taken back for ${days} days.` });
}

export function laterFirst(fileName: string): Problem {
  return new Problem('Refused', 'WRONG_STATE', {
    de: `Eine spätere Tabelle („${fileName}“) hat dieselben Angebote geändert. Bitte nehmen Sie zuerst die spätere zurück, dann diese.`, en: `A later table ("${fileName}") changed the same offerings. Please take back the later one first, then this one.`,
  });
}

export function noSuchOwner(): AppError {
  return new AppError('BAD_USER_INPUT', { de: 'Diesen Träger gibt es im Netzwerk nicht.', en: 'There is no such organisation in the network.' }, { parameters: ['owner'] });
}

export function tooManyOpen(): AppError {
  return new AppError('CONFLICT', { de: 'Es werden noch andere Tabellen gelesen oder geschrieben. Bitte warten Sie, bis sie fertig sind.', en: 'Other tables are still being read or written. Please wait until they are done.' }, { reason: 'TOO_MANY_IMPORTS' });
}
