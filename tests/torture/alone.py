"""Run a program where there is no network, and write down whatever it would have sent.

    unshare --net python -m tests.torture.alone RECORD COMMAND…

Everything that is not for this machine itself is routed into a device (TUN) at whose other end nobody but this script
listens: an attempt is seen, whatever made it, and answered by nobody. Each line of RECORD is one packet.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import socket
import struct
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import TextIO

DEVICE: Final = Path("/dev/net/tun")
NAME: Final = "away"
SET_INTERFACE: Final = 0x400454CA
TUN: Final = 0x0001
WITHOUT_HEADER: Final = 0x1000
"""``TUNSETIFF``, ``IFF_TUN`` and ``IFF_NO_PI`` of linux/if_tun.h."""
ROUTES: Final = (
    "link set lo up",
    f"address add 192.0.2.1/32 dev {NAME}",  # of those that documentation may use (RFC 5737, RFC 3849)
    f"-6 address add 2001:db8::1/128 dev {NAME}",
    f"link set {NAME} up",
    f"route add default dev {NAME}",
    f"-6 route add default dev {NAME}",
)
IP6: Final = 6
ICMP6: Final = 58
"""The kernel itself asks for routers with it when a device comes up."""
LARGEST: Final = 65_535


def main() -> int:
    """Run the command; return its exit code."""
    record, *command = sys.argv[1:]
    device = os.open(DEVICE, os.O_RDWR)
    fcntl.ioctl(device, SET_INTERFACE, struct.pack("16sH22x", NAME.encode(), TUN | WITHOUT_HEADER))
    for words in ROUTES:
        subprocess.run([shutil.which("ip") or "ip", *words.split()], check=True)  # noqa: S603 - our own words
    with Path(record).open("w", encoding="ascii", buffering=1) as written:
        threading.Thread(target=_listen, args=(device, written), daemon=True).start()
        return subprocess.run(command, check=False).returncode  # noqa: S603 - what whoever calls wants to run


def _listen(device: int, written: TextIO) -> None:
    while True:
        packet = os.read(device, LARGEST)
        if packet[0] >> 4 == IP6:
            protocol, target = packet[6], socket.inet_ntop(socket.AF_INET6, packet[24:40])
        else:
            protocol, target = packet[9], socket.inet_ntop(socket.AF_INET, packet[16:20])
        if protocol != ICMP6:
            written.write(f"protocol {protocol} to {target}\n")


if __name__ == "__main__":
    sys.exit(main())
