/** Name, zoom, longitude, latitude, and what else the address says. */
export const places = [
	['whole', 3.6, 68, 42, ''],
	['globe', 2, 75, 40, '&projection=globe'],
	['tian-shan', 6, 78, 42.3, '&select=KGZ'],
	['pamir', 6.5, 72.5, 38.6, '&locale=ru'],
	['aral', 6.3, 60, 44.6, ''],
	['fergana', 7.6, 71.4, 40.6, '&select=UZB'],
	['tarim', 5.2, 84, 40.2, '&locale=zh'],
	['hexi', 6, 100, 39, '&locale=zh'],
	['caspian', 5.6, 53, 42, '&locale=ru'],
	['karakum', 6, 60, 38.6, ''],
	['steppe', 4.8, 68, 49, '&locale=ru'],
	['close', 9, 74.6, 42.6, ''],
	['dzungaria', 6.2, 84.5, 45.4, ''],
	['terrain', 7, 77.5, 41.6, '&terrain=1']
];
