"""In the root, as the kiosk's user: the service's session under a headless cage; JSON at the end.

JSON keys: `ready_s` from the start to the first frame, `stop_s` from SIGTERM to the end, `code`.
"""

import json
import os
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from kiosk.sandbox.process import SandboxProcess

PROGRAM = "/var/lib/offer-kiosk/current/bin/kiosk"
HEADLESS = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}

with tempfile.TemporaryDirectory() as name, SandboxProcess(Path(name) / "sandbox") as sandbox:
    manager = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    manager.bind(f"{name}/notify")
    manager.settimeout(90)
    began = time.monotonic()
    session = subprocess.Popen(
        [
            *("/usr/lib/offer-kiosk/session", PROGRAM, "run"),
            *("--config", sandbox.addresses.config_file),
        ],
        env={
            **os.environ,
            **HEADLESS,
            "QT_QPA_PLATFORM": "wayland",
            "QT_QUICK_BACKEND": "software",
            "XDG_RUNTIME_DIR": name,
            "RUNTIME_DIRECTORY": name,
            "NOTIFY_SOCKET": f"{name}/notify",
            "WATCHDOG_USEC": "60000000",
        },
    )
    try:
        while not manager.recv(4096).startswith(b"READY=1"):
            pass
        ready = time.monotonic() - began
        stopping = time.monotonic()
        session.send_signal(signal.SIGTERM)
        code = session.wait(30)
    finally:
        session.kill()
    told = {"ready_s": ready, "stop_s": time.monotonic() - stopping, "code": code}
    print(json.dumps(told))
