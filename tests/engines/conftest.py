"""A Ray cluster of two workers on this machine, for the tests that need one."""

from __future__ import annotations

import os
import secrets
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

# Read when Ray is imported. No telemetry; a token of its own, so that none is written to the home folder; and
# patience, as the agents of a cluster take a minute to start on a busy machine.
_SETTINGS = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_raylet_start_wait_time_s": "240",
    "RAY_agent_register_timeout_ms": "240000",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",  # else a FutureWarning of Ray's about accelerators
}


@pytest.fixture(scope="session")
def cluster() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in _SETTINGS.items():
            patch.setenv(name, value)
        patch.setenv("RAY_AUTH_TOKEN", secrets.token_hex(32))
        patch.delenv("RAY_ADDRESS", raising=False)
        patch.setenv("PYTHONPATH", str(Path(__file__).parent))  # the actors find hostile_pipeline
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Ray's own, at its import and start
            ray = pytest.importorskip("ray", reason="Ray has no wheel for this Python")
            # `local`: a cluster of somebody else's on this machine is none of ours.
            try:
                ray.init(
                    address="local", num_cpus=2, include_dashboard=False, log_to_driver=False,
                    object_store_memory=100 << 20, _node_ip_address="127.0.0.1",
                )  # fmt: skip
            except Exception as error:  # Ray's own daemon gives up on a busy machine, before any code of ours
                pytest.skip(f"Ray cannot start a cluster here: {str(error).splitlines()[0]}")
        yield
        ray.shutdown()
    assert "RAY_AUTH_TOKEN" not in os.environ
