-- Settings of a network that are asked for visitors without an account: from which pages programs may ask, and under which licence
-- the open data is given.
CREATE POLICY published_open ON network_setting FOR SELECT TO app_public USING (name IN ('api.origins', 'exchange.openData'));
GRANT SELECT (version) ON network_setting TO app_public;
