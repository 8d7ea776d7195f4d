-- The words of a card are looked at by every search: kept as they are in the row, where the public statements read them without
-- decompressing anything. Cards take it on as their words are made anew by the present edition of the lexicon.
ALTER TABLE offering_card ALTER COLUMN words SET STORAGE EXTERNAL;
