"""The CRM's edge: what Salesforce is asked and how its answers are read."""
