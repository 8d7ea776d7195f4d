ALTER TABLE "grant"
  -- Whether the notice lets the recipient pass money on to others (Weiterleitung); null = nobody has said.
  ADD COLUMN may_be_passed_on boolean;
