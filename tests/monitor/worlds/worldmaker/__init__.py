# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes small random worlds in the vector form, with what the oracle finds in them."""
