-- The code of a sign-in mail is good only for whoever asked for that mail: the answer to the request is a secret, of which
-- the hash is kept here. Rows from before this have none and are used by their link.
ALTER TABLE sign_in ADD COLUMN request_hash bytea UNIQUE;
-- Where the browser goes on after the link; sealed, because it can hold the token of an invitation.
ALTER TABLE sign_in ADD COLUMN return_path bytea;
CREATE POLICY asked ON sign_in FOR SELECT TO app_runtime USING (request_hash = app.token_hash());
