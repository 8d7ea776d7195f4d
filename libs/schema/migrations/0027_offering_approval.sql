-- What editors of an organisation publish or change waits for one of its admins, where the organisation wants it.
-- Offerings of organisations use `cleared_version` for it: null = nothing waits, otherwise the version that was approved.
ALTER TABLE organisation ADD COLUMN offerings_need_approval boolean NOT NULL DEFAULT false;
