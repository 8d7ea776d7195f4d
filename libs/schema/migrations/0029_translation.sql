-- Offerings in several languages: the one that they were written in first, and what people wrote in the others.
ALTER TABLE offering
  ADD COLUMN original_language text NOT NULL DEFAULT 'de' CHECK (original_language IN ('de', 'de-x-leicht', 'en', 'ar', 'uk', 'tr')),
  -- [{language, field, text, madeFrom}]; madeFrom is a print of the original text that it was made from.
  ADD COLUMN translations jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(translations) = 'array' AND jsonb_array_length(translations) <= 200),
  -- Languages in which a text is missing or outdated: worked out with every change of the content, for the lists of what is to do.
  ADD COLUMN languages_to_translate text[] NOT NULL DEFAULT '{de-x-leicht,en,ar,uk,tr}'
    CHECK (languages_to_translate <@ ARRAY['de', 'de-x-leicht', 'en', 'ar', 'uk', 'tr']);

-- Every card that shows its offering says that it was written in German and not translated.
UPDATE offering_card SET base = '{"originalLanguage": "de", "translations": []}' || base WHERE base ->> 'id' = id::text;
