"""The body: lengths, thicknesses and ranges of motion. Lengths are fractions of body height.

Segment lengths are those of Drillis and Contini (Body Segment Parameters, 1966) as given by
Winter, Biomechanics and Motor Control of Human Movement, 4th ed. (2009), figure 4.1: heights
above the floor of ankle 0.039, knee 0.285, hip 0.530, shoulder 0.818 and chin 0.870; upper arm
0.186, forearm 0.146, hand 0.108, foot 0.152. Thicknesses are our own, for a slim adult.
"""

from __future__ import annotations

from exercise_app.core.figure.space import Vec

ANKLE_HEIGHT = 0.039
SHANK = 0.285 - 0.039
THIGH = 0.530 - 0.285
TRUNK = 0.818 - 0.530
UPPER_ARM = 0.186
FOREARM = 0.146
HAND = 0.108
FOOT = 0.152
LEG = THIGH + SHANK
ARM = UPPER_ARM + FOREARM

SHOULDER_HALF = 0.100
"""From the middle to a shoulder joint; the shoulders' half breadth is 0.129."""
HIP_HALF = 0.050
"""From the middle to a hip joint; the hips' half breadth is 0.0955."""
NECK = 0.058
"""From the line of the shoulders to where the skull sits on the neck."""
SKULL = 0.054
"""From there to the middle of the head; the crown is then at 1.0."""
HEAD_LONG = 0.068
HEAD_WIDE = 0.052
NECK_LEAN = 12.0
"""Degrees by which a neck leans forward of the upper trunk when one looks straight ahead."""

SPINE_PARTS = 6
TRUNK_DEPTH = (0.052, 0.050, 0.044, 0.043, 0.050, 0.055, 0.040)
"""Half depth of the trunk from hips to shoulders, at each end of the spine's parts."""
TRUNK_WIDTH = (0.086, 0.081, 0.070, 0.070, 0.080, 0.092, 0.098)
"""Half width likewise."""

THIGH_ENDS = (0.050, 0.034)
SHANK_ENDS = (0.032, 0.020)
UPPER_ARM_ENDS = (0.029, 0.022)
FOREARM_ENDS = (0.022, 0.015)
"""Radii at the two ends of a limb's parts."""
WRIST_REST = 0.016
ELBOW_REST = 0.022
KNEE_REST = 0.034
LYING_HIPS = 0.053
LYING_SHOULDERS = 0.052
SEATED_HIPS = 0.074
SIDE_HIPS = 0.087
SIDE_SHOULDERS = 0.104
"""How high a part's middle is above what it rests on."""

HEEL = (-0.020, -0.019, 0.020)
BALL = (0.068, -0.024, 0.015)
TOES = (0.102, -0.028, 0.011)
"""Circles of the foot about the ankle: along the sole, up from it, radius."""
PALM = (0.050, 0.017)
FINGERS = (0.099, 0.009)
"""Circles of the hand: distance from the wrist, radius."""

KNEE_RANGE = (0.0, 165.0)
ELBOW_RANGE = (0.0, 155.0)
HIP_RANGE = (-35.0, 150.0)
ANKLE_RANGE = (-70.0, 40.0)
"""Degrees; positive draws the toes up. The toes may bend further than the foot."""
NECK_RANGE = (-65.0, 65.0)
SHOULDER_RANGE = (-75.0, 195.0)
"""Ranges of motion in degrees of flexion, at the generous end of what is common in adults."""
BACK_RANGE = (-75.0, 110.0)
"""The whole spine's bend, backwards and forwards."""

SOLE_TO_BALL = Vec(BALL[0], BALL[1])
