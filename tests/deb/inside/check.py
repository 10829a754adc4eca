"""In the root, as the kiosk's user: what `kiosk check` says beside a sandbox, as JSON."""

import json
import subprocess
import tempfile
from pathlib import Path

from kiosk.sandbox.process import SandboxProcess

with tempfile.TemporaryDirectory() as name, SandboxProcess(Path(name)) as sandbox:
    ran = subprocess.run(
        ["kiosk", "check", "--json", "--config", sandbox.addresses.config_file],
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    print(json.dumps({"code": ran.returncode, **json.loads(ran.stdout)}))
