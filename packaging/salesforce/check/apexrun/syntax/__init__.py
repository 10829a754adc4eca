"""Apex and SOQL: from source to syntax trees."""
