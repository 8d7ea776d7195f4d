-- Words of cards are lexemes that libs/lexicon makes; `lexicon` tells by which edition of it, so that a newer one can
-- make them anew. Every write of a card gives it a revision that no card ever had: count and sum of a network's
-- revisions tell whether what was worked out from its cards is still true, without a counter that writers wait for.
ALTER TABLE offering_card ADD COLUMN lexicon text NOT NULL DEFAULT '', ADD COLUMN revision bigint NOT NULL DEFAULT 0;
CREATE FUNCTION app.revise_card() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.revision := (random() * 9007199254740991)::bigint;
  RETURN NEW;
END $$;
CREATE TRIGGER revise BEFORE INSERT OR UPDATE ON offering_card FOR EACH ROW EXECUTE FUNCTION app.revise_card();
UPDATE offering_card SET lexicon = '';
CREATE INDEX offering_card_edition ON offering_card (network_id) INCLUDE (revision) WHERE is_public;
CREATE INDEX offering_card_lexicon ON offering_card (network_id, lexicon);
GRANT SELECT (revision) ON offering_card TO app_public;
