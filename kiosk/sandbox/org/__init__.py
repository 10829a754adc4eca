"""A simulated Salesforce org: records, login, Apex REST API, and situations for tests."""
