"""Relief from ETOPO5: mends the grid, smooths it, writes raw Terrarium tiles, contour lines and depth areas.

Run by build.mjs with Debian's python3 (numpy, scipy, gdal). Arguments: etopo5.cdf, ocean polygons, output folder.
Everything is computed from the files alone, so two runs give the same bytes.
"""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr
from scipy import ndimage

gdal.UseExceptions()

PER_DEGREE = 12
# The window of full detail, as in lib/paths.mjs, widened to whole tiles by the loops below.
DETAIL = (24, 24, 141, 59)
WIDE = (0, 0, 165, 70)
TILE = 512
CASPIAN_LEVEL = -28


def main(etopo: str, ocean: str, out: Path) -> None:
    grid = read_world(etopo)
    repair_blocks(grid)
    soften_seams(grid)
    sea = rasterize(ocean, grid.shape)
    unfacet(grid)
    depth = np.where(sea, np.minimum(grid, 0), 0)
    land = smooth(level_sea(grid, sea))
    out.mkdir(parents=True, exist_ok=True)
    write_tiles(land, out)
    write_contours(land, sea, out)
    write_depths(depth, sea, out)


def read_world(etopo: str) -> np.ndarray:
    """Rows from 90N to 90S, columns from 180W, nodes at multiples of 5 minutes."""
    grid = gdal.Open(etopo).ReadAsArray().astype('float32')
    return np.roll(grid, grid.shape[1] // 2, axis=1)


def node(lon: float, lat: float) -> tuple[int, int]:
    return round((90 - lat) * PER_DEGREE), round((lon + 180) * PER_DEGREE)


# Degree blocks whose rows belong elsewhere: (west, south, east, north).
# 82.9-86.2E 45.05-46.1N holds the rows of the degree south of it, a wall of 3000 m across the Dzungarian Gate and Karamay.
# 92.15-93.85E 47.05-48.05N lies 700 m under the lakes that it should hold (Khar-Us, 1157 m).
BROKEN_BLOCKS = [(82.9, 45.05, 86.2, 46.1), (92.15, 47.05, 93.85, 48.05)]
# Seams of two degrees that do not meet: the parallel of 40N from 75.6 to 79.9E, a cliff of 900 m.
SEAMS = [(75.6, 39.5, 79.9, 40.7)]


def repair_blocks(grid: np.ndarray) -> None:
    """Replaces a broken block by the membrane (Laplace's equation) that its rim spans: no invented mountains."""
    for west, south, east, north in BROKEN_BLOCKS:
        top, left = node(west, north)
        bottom, right = node(east, south)
        block = grid[top - 1 : bottom + 2, left - 1 : right + 2]
        inner = block[1:-1, 1:-1]
        inner[:] = block[[0, -1]].mean()
        for _ in range(4000):
            inner[:] = (block[:-2, 1:-1] + block[2:, 1:-1] + block[1:-1, :-2] + block[1:-1, 2:]) / 4


def soften_seams(grid: np.ndarray) -> None:
    """Blends a wide Gaussian in, fully at the middle of the box and not at its rim."""
    for west, south, east, north in SEAMS:
        top, left = node(west, north)
        bottom, right = node(east, south)
        box = (slice(top, bottom + 1), slice(left, right + 1))
        wide = ndimage.gaussian_filter(grid, 4)[box]
        rows = np.minimum(1, 1.6 * np.sin(np.linspace(0, np.pi, wide.shape[0])))
        columns = np.minimum(1, 4 * np.sin(np.linspace(0, np.pi, wide.shape[1])))
        weight = rows[:, None] * columns[None, :]
        grid[box] += weight * (wide - grid[box])


def unfacet(grid: np.ndarray) -> None:
    """In much of Asia ETOPO5 is a 10-minute grid whose every second node is the mean of its neighbours.

    Such nodes are put on the cubic through four neighbours (Catmull and Rom, 1974): the creases of the means go.
    """
    for axis in (0, 1):
        near = [np.roll(grid, s, axis) for s in (1, -1)]
        far = [np.roll(grid, s, axis) for s in (3, -3)]
        mean = (near[0] + near[1]) / 2
        cubic = (9 * (near[0] + near[1]) - (far[0] + far[1])) / 16
        index = np.arange(grid.shape[axis]) % 2 == 1
        odd = index[:, None] if axis == 0 else index[None, :]
        is_mean = odd & (np.abs(grid - mean) <= 1.01)
        grid[is_mean] = cubic[is_mean]


def rasterize(path: str, shape: tuple[int, int]) -> np.ndarray:
    target = gdal.GetDriverByName('MEM').Create('', shape[1], shape[0], 1, gdal.GDT_Byte)
    half = 0.5 / PER_DEGREE
    target.SetGeoTransform((-180 - half, 1 / PER_DEGREE, 0, 90 + half, 0, -1 / PER_DEGREE))
    source = ogr.Open(path)
    gdal.RasterizeLayer(target, [1], source.GetLayer(), burn_values=[1])
    return target.ReadAsArray().astype(bool)


def level_sea(grid: np.ndarray, sea: np.ndarray) -> np.ndarray:
    """The sea is level, so that no shade of the coarse grid strays over the exact shore; its depth is drawn as areas."""
    level = np.zeros_like(grid)
    top, left = node(46, 47.5)
    bottom, right = node(55.5, 36)
    level[top:bottom, left:right] = CASPIAN_LEVEL
    # Land of the shore that the grid has as sea bed: lift it to the level of the water.
    lifted = np.where(~sea & ndimage.binary_dilation(sea, iterations=3), np.maximum(grid, level + 1), grid)
    return np.where(sea, level, lifted).astype('float32')


def smooth(land: np.ndarray) -> np.ndarray:
    """Gaussians chosen by the local relief: much where it is flat (steps, blocks), little where it is steep."""
    mode = ('nearest', 'wrap')
    fine = ndimage.gaussian_filter(land, 0.4, mode=mode)
    middle = ndimage.gaussian_filter(land, 1.3, mode=mode)
    coarse = ndimage.gaussian_filter(land, 4.0, mode=mode)
    rough = np.sqrt(ndimage.gaussian_filter((land - middle) ** 2, 4, mode=mode))
    steep = ramp(rough, 25, 95)
    rolling = ramp(rough, 6, 35)
    return steep * fine + (1 - steep) * (rolling * middle + (1 - rolling) * coarse)


def ramp(value: np.ndarray, low: float, high: float) -> np.ndarray:
    t = np.clip((value - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def tile_range(z: int, box: tuple[float, float, float, float]) -> tuple[range, range]:
    west, south, east, north = box
    n = 2**z

    def row(lat: float) -> int:
        phi = np.radians(lat)
        return int((1 - np.log(np.tan(phi) + 1 / np.cos(phi)) / np.pi) / 2 * n)

    columns = range(max(0, int((west + 180) / 360 * n)), min(n, int((east + 180) / 360 * n) + 1))
    return columns, range(max(0, row(north)), min(n, row(south) + 1))


# Zoom: (window, step of heights in metres). Coarser heights at low zooms halve the bytes and cannot be seen there.
LEVELS = {
    0: ((-180, -85, 179.99, 85), 20),
    1: ((-180, -85, 179.99, 85), 16),
    2: ((-180, -85, 179.99, 85), 12),
    3: ((-180, -85, 179.99, 85), 12),
    4: (WIDE, 4),
    5: (DETAIL, 1),
}


def write_tiles(land: np.ndarray, out: Path) -> None:
    for z, (box, step) in LEVELS.items():
        # Samples per node of the grid decide how much of it a tile of this zoom may carry.
        sigma = 0.45 * (360 * PER_DEGREE) / (TILE * 2**z) if z < 3 else (0.55 if z == 3 else 0)
        level = ndimage.gaussian_filter(land, sigma, mode=('nearest', 'wrap')) if sigma else land
        padded = np.pad(level, ((0, 0), (24, 24)), mode='wrap')
        spline = ndimage.spline_filter(padded, order=3, output='float32')
        columns, rows = tile_range(z, box)
        for y in rows:
            for x in columns:
                write_tile(spline, z, x, y, step, out)


def write_tile(spline: np.ndarray, z: int, x: int, y: int, step: float, out: Path) -> None:
    pixel = (np.arange(TILE) + 0.5) / TILE
    lon = (x + pixel) / 2**z * 360
    lat = np.degrees(np.arctan(np.sinh(np.pi * (1 - 2 * (y + pixel) / 2**z))))
    at = np.meshgrid((90 - lat) * PER_DEGREE, lon * PER_DEGREE + 24, indexing='ij')
    height = ndimage.map_coordinates(spline, at, order=3, prefilter=False, mode='nearest')
    height = np.round(height / step) * step + 32768
    whole = np.floor(height)
    rgb = np.stack([whole // 256, whole % 256, np.floor((height - whole) * 256)], axis=-1).astype('uint8')
    (out / f'{z}-{x}-{y}.rgb').write_bytes(rgb.tobytes())


def geotiff(array: np.ndarray, west: float, north: float, step: float, path: Path) -> None:
    target = gdal.GetDriverByName('GTiff').Create(str(path), array.shape[1], array.shape[0], 1, gdal.GDT_Float32)
    target.SetGeoTransform((west - step / 2, step, 0, north + step / 2, 0, -step))
    target.GetRasterBand(1).WriteArray(array)
    target.FlushCache()


def window(array: np.ndarray, box: tuple[float, float, float, float]) -> np.ndarray:
    top, left = node(box[0], box[3])
    bottom, right = node(box[2], box[1])
    return array[top : bottom + 1, left : right + 1]


def write_contours(land: np.ndarray, sea: np.ndarray, out: Path) -> None:
    """Lines of every 500 m, on a grid splined to 2.5 minutes so that they bend."""
    fine = ndimage.zoom(window(land, DETAIL), 2, order=3, grid_mode=False, mode='nearest')
    step = (window(land, DETAIL).shape[1] - 1) / PER_DEGREE / (fine.shape[1] - 1)
    geotiff(fine, DETAIL[0], DETAIL[3], step, out / 'contours.tif')
    run('gdal_contour', '-q', '-a', 'ele', '-i', '500', '-off', '0', out / 'contours.tif', out / 'contours.geojson')


def write_depths(depth: np.ndarray, sea: np.ndarray, out: Path) -> None:
    """Areas deeper than 50 to 4000 m; the shallow ones only matter in the Caspian and the Yellow Sea."""
    soft = ndimage.gaussian_filter(depth, 2.2, mode=('nearest', 'wrap'))
    geotiff(-soft, -180, 90, 1 / PER_DEGREE, out / 'depths.tif')
    run('gdal_contour', '-q', '-p', '-amin', 'min', '-amax', 'max', '-fl', '50', '200', '1000', '3000', '5000',
        out / 'depths.tif', out / 'depths.geojson')


def run(*command: object) -> None:
    target = Path(str(command[-1]))
    target.unlink(missing_ok=True)
    subprocess.run([str(part) for part in command], check=True)


if __name__ == '__main__':
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
