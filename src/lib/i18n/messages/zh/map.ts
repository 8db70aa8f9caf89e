/** 地图本身：工具、卡片，以及画面丢失时的说明 */
export const map = {
	label: '丝绸之路各国地图。方向键移动，加减号缩放，N和P逐个浏览，回车打开。',
	keys: '在地图上：方向键移动，＋和－缩放，N和P逐个浏览，回车打开，Esc取消。',
	attribution: 'ETOPO5 · Natural Earth · GeoNames · 边界画法不代表任何立场',
	attributionShort: 'ETOPO5 · Natural Earth · GeoNames',
	lost: '地图画面丢失，正在恢复。文字内容仍可使用。',
	themeFailed: (theme: string) => `${theme}：未能读取。`,
	retry: '重试',
	stepped: (name: string, facts: string, index: string, all: string) => `${name}，${facts}。第${index}项，共${all}项。`,
	nothingToStep: '此处没有可浏览的内容。',
	clusterOf: { other: '#条记录，按下展开' },
	years: (from: string, to: string) => `${from}—${to}`,
	chooser: {
		title: (records: string, where: string) => `${where}：此处有${records}`,
		records: { other: '#条记录' },
		near: '附近有什么',
		close: '关闭'
	},
	tools: {
		title: '地图工具',
		zoomIn: '放大',
		zoomOut: '缩小',
		north: '正北朝上',
		globe: '地球仪',
		flat: '平面地图',
		home: '整个地区',
		measure: '测量与绘制',
		more: '地图视图与图片',
		terrain: '立体地形',
		share: '分享此视图',
		shareFailed: '读取失败。页面地址即是此视图的链接。',
		savePicture: '将地图存为图片',
		pictureSaved: '图片已保存。',
		pictureFailed: '浏览器未能提供地图图片。',
		fullScreen: '全屏',
		noFullScreen: '浏览器不允许在此全屏。'
	},
	locate: {
		title: '显示我的位置',
		why: '地图将移到您所在的位置。位置只留在本浏览器中，不发送也不保存。',
		yes: '查找我的位置',
		no: '不用了',
		found: '地图已显示您所在的位置。',
		denied: '浏览器未提供位置，可在本页设置中允许。',
		failed: '未能找到您的位置。'
	},
	library: {
		'AttributionControl.ToggleAttribution': '地图来源',
		'Map.Title': '地图'
	}
} as const;
