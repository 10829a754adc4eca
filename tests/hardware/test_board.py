"""What a board tells of its heat, power and wear is read, and nothing else is believed."""

from __future__ import annotations

import os

import pytest

from kiosk.hardware.board import BoardHealth, board_health

ZONE = "class/thermal/thermal_zone{}/temp"
PI = "devices/platform/soc/soc:firmware/get_throttled"


def system(tmp_path, files: dict[str, str | bytes]):
    for name, content in files.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return tmp_path


def disk_of(folder, system_folder, life_time: str, *, partition: bool):
    """The folder's disk as sysfs has it: a link by number to the partition, below its disk."""
    number = folder.stat().st_dev
    disk = system_folder / "devices/mmc0/block/mmcblk0"
    (disk / "device").mkdir(parents=True)
    (disk / "device/life_time").write_text(life_time)
    place = disk / "mmcblk0p2" if partition else disk
    place.mkdir(exist_ok=True)
    links = system_folder / "dev/block"
    links.mkdir(parents=True)
    (links / f"{os.major(number)}:{os.minor(number)}").symlink_to(place)


def test_a_board_that_tells_nothing_is_no_fault(tmp_path):
    assert board_health(tmp_path, tmp_path / "none") == BoardHealth()


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({ZONE.format(0): "41250\n", ZONE.format(1): "67000\n"}, BoardHealth(temperature_c=67.0)),
        ({ZONE.format(0): "-40000"}, BoardHealth(temperature_c=-40.0)),
        ({ZONE.format(0): "999999999"}, BoardHealth()),
        ({ZONE.format(0): "hot", ZONE.format(1): b"\xff\xfe", ZONE.format(2): ""}, BoardHealth()),
        ({ZONE.format(0): "9" * 5_000_000}, BoardHealth()),
        ({PI: "0\n"}, BoardHealth(under_voltage=False)),
        ({PI: "50005\n"}, BoardHealth(under_voltage=True)),
        ({PI: "0x50000"}, BoardHealth(under_voltage=True)),
        ({PI: "e0008"}, BoardHealth(under_voltage=False)),
        ({PI: "no such command"}, BoardHealth()),
        (
            {"class/hwmon/hwmon1/name": "rpi_volt\n", "class/hwmon/hwmon1/in0_lcrit_alarm": "1\n"},
            BoardHealth(under_voltage=True),
        ),
        ({"class/hwmon/hwmon1/name": "rpi_volt"}, BoardHealth()),
        (
            {"class/hwmon/hwmon1/name": "acpitz", "class/hwmon/hwmon1/in0_lcrit_alarm": "1"},
            BoardHealth(),
        ),
    ],
)
def test_what_it_tells_is_read(tmp_path, files, told):
    assert board_health(tmp_path, system(tmp_path, files)) == told


@pytest.mark.parametrize("partition", [True, False])
@pytest.mark.parametrize(
    ("life_time", "percent"),
    [("0x01 0x02\n", 20), ("0x0b 0x01", 110), ("0x00 0x00", None), ("0xff", None), ("", None)],
)
def test_the_wear_is_that_of_the_worse_memory_of_the_datas_disk(
    tmp_path, life_time, percent, partition
):
    disk_of(tmp_path, tmp_path / "sys", life_time, partition=partition)
    assert board_health(tmp_path, tmp_path / "sys").disk_wear_percent == percent


def test_a_folder_in_the_place_of_a_file_and_a_data_folder_that_is_gone(tmp_path):
    (tmp_path / ZONE.format(0)).mkdir(parents=True)
    assert board_health(tmp_path / "gone", tmp_path) == BoardHealth()
