-- What "open now" and "on Tuesday evening" are worked out from, beside the card: a card is too long to be opened for every
-- offering of a network.
ALTER TABLE offering_card
  ADD COLUMN times jsonb GENERATED ALWAYS AS ((base || parts) -> 'times') STORED,
  ADD COLUMN announcement jsonb GENERATED ALWAYS AS ((base || parts) -> 'announcement') STORED;
GRANT SELECT (times, announcement) ON offering_card TO app_public;
