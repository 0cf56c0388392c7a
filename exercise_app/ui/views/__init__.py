"""The views: each renders its props and says by signals what the user wants."""
