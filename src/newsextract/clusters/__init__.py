"""Which mentions name the same organisation or person: one id for each ORG and PERSON mention."""

from newsextract.clusters.link import link

__all__ = ["link"]
