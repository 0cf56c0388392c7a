"""Speech and tones: one child process renders cues to sound files, another plays them on time.

`speaker.Speaker` is what the rest of the app uses. Nothing in here can stall or end a session.
"""
