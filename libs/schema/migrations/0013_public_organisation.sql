-- Anonymous readers get single organisations through their own login too; the contract promises them the version.
GRANT SELECT (version) ON organisation TO app_public;
