"""Short-lived processes for work that must not be able to do anything else."""
