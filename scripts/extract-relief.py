#!/usr/bin/env python3
"""Cuts the relief of the elevation profiles out of ETOPO5: see geodata/relief/README.md.

Needs the Debian packages ferret-datasets, python3-netcdf4 and python3-numpy.
"""
import gzip
import io
from pathlib import Path

import netCDF4
import numpy

SOURCE = Path("/usr/share/ferret-vis/data/etopo5.cdf")
TARGET = Path(__file__).resolve().parent.parent / "geodata/relief/relief.bin.gz"
WEST, EAST, SOUTH, NORTH = 40, 125, 28, 56  # degrees
CELLS_PER_DEGREE = 12


def nearest(axis, degrees):
    """Index of the grid line at a whole degree."""
    index = int(numpy.abs(numpy.asarray(axis) - degrees).argmin())
    if abs(float(axis[index]) - degrees) > 0.01:
        raise SystemExit(f"{SOURCE}: no grid line at {degrees} degrees")
    return index


def heights():
    """Metres, by row from the north and column from the west."""
    with netCDF4.Dataset(SOURCE) as grid:
        relief = grid["ROSE"]
        lat, lon = (grid[name][:] for name in relief.dimensions)
        south, north = nearest(lat, SOUTH), nearest(lat, NORTH)
        west, east = nearest(lon, WEST), nearest(lon, EAST)
        part = numpy.ma.filled(relief[south : north + 1, west : east + 1], numpy.nan)
    if numpy.isnan(part).any():
        raise SystemExit(f"{SOURCE}: heights are missing in the area")
    return numpy.rint(part[::-1]).astype(numpy.int16)


def main():
    rows = heights()
    expected = ((NORTH - SOUTH) * CELLS_PER_DEGREE + 1, (EAST - WEST) * CELLS_PER_DEGREE + 1)
    if rows.shape != expected:
        raise SystemExit(f"{rows.shape} heights, expected {expected}")
    differences = rows.copy()
    differences[:, 1:] = rows[:, 1:] - rows[:, :-1]
    packed = io.BytesIO()
    with gzip.GzipFile(fileobj=packed, mode="wb", compresslevel=9, mtime=0) as stream:
        stream.write(differences.astype("<i2").tobytes())
    TARGET.parent.mkdir(parents=True, exist_ok=True)
    TARGET.write_bytes(packed.getvalue())
    print(f"{TARGET}: {rows.shape[0]} rows of {rows.shape[1]}, {rows.min()} to {rows.max()} m, {packed.tell()} bytes")


if __name__ == "__main__":
    main()
