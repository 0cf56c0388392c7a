"""The moving figure: a body of fixed lengths, poses, and their motion in time. Pure."""
