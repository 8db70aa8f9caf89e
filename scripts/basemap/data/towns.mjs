/**
 * Towns with names in three languages, one per line:
 * rank|country|GeoNames name|English (empty: the same)|Russian|Chinese|lon lat, where GeoNames' extract lacks the town.
 * Rank 1 is labelled from zoom 2, 2 from 3, 3 from 5, 4 from 6, 5 from 7.
 */
export const towns = `
	1|KZ|Nur-Sultan|Astana|Астана|阿斯塔纳
	1|KZ|Almaty||Алматы|阿拉木图
	2|KZ|Shymkent||Шымкент|奇姆肯特
	2|KZ|Karagandy|Karaganda|Караганда|卡拉干达
	2|KZ|Aktobe||Актобе|阿克托别
	3|KZ|Taraz||Тараз|塔拉兹
	3|KZ|Pavlodar||Павлодар|巴甫洛达尔
	3|KZ|Ust-Kamenogorsk|Oskemen|Усть-Каменогорск|厄斯克门
	3|KZ|Kyzylorda||Кызылорда|克孜勒奥尔达
	3|KZ|Semey||Семей|塞梅伊
	3|KZ|Kostanay||Костанай|科斯塔奈
	3|KZ|Petropavl||Петропавловск|彼得罗巴甫尔
	3|KZ|Oral||Уральск|乌拉尔
	2|KZ|Atyrau||Атырау|阿特劳
	2|KZ|Aktau||Актау|阿克套
	3|KZ|Turkestan|Turkistan|Туркестан|突厥斯坦
	3|KZ|Taldykorgan||Талдыкорган|塔尔迪库尔干
	3|KZ|Zhezqazghan|Zhezkazgan|Жезказган|杰兹卡兹甘
	3|KZ|Kokshetau||Кокшетау|科克舍套
	3|KZ|Balqash|Balkhash|Балхаш|巴尔喀什
	4|KZ|Temirtau||Темиртау|铁米尔套
	4|KZ|Rudnyy|Rudny|Рудный|鲁德内
	4|KZ|Ekibastuz||Экибастуз|埃基巴斯图兹
	4|KZ|Zhanaozen||Жанаозен|扎瑙津
	3|KZ|Baikonur||Байконур|拜科努尔
	4|KZ|Kentau||Кентау|肯套
	4|KZ|Ridder||Риддер|里德尔
	4|KZ|Qulsary|Kulsary|Кульсары|库利萨雷
	4|KZ|Arkalyk||Аркалык|阿尔卡雷克
	4|KZ|Kapshagay|Konayev|Конаев|科纳耶夫
	4|KZ|Chu|Shu|Шу|楚
	4|KZ|Arys||Арыс|阿雷斯
	4|KZ|Zharkent||Жаркент|扎尔肯特
	4|KZ|Ayagoz||Аягоз|阿亚古兹
	4|KZ|Aral|Aralsk|Аральск|阿拉尔斯克
	5|KZ|Novokazalinsk|Aiteke Bi|Айтеке-Би|艾特克比
	5|KZ|Talghar|Talgar|Талгар|塔尔加尔
	5|KZ|Esik||Есик|伊塞克
	5|KZ|Saryaghash|Saryagash|Сарыагаш|萨雷阿加什
	5|KZ|Shalqar|Shalkar|Шалкар|沙尔卡尔
	5|KZ|Zaysan||Зайсан|斋桑
	5|KZ|Shchuchinsk||Щучинск|休钦斯克
	5|KZ|Sarkand||Сарканд|萨尔坎德
	5|KZ|Karatau||Каратау|卡拉套
	5|KZ|Atbasar||Атбасар|阿特巴萨尔
	5|KZ|Zyryanovsk|Altai|Алтай|阿尔泰
	4|KZ|-|Khorgos|Хоргос|霍尔果斯|80.38 44.22
	4|KZ|-|Dostyk|Достык|多斯特克|82.48 45.25
	4|KZ|-|Beyneu|Бейнеу|别伊涅乌|55.19 45.32
	5|KZ|-|Kuryk|Курык|库雷克|51.67 43.18
	5|KZ|-|Usharal|Ушарал|乌沙拉尔|80.94 46.17
	5|KZ|-|Otrar|Отрар|讹答剌|68.302 42.852
	1|UZ|Tashkent||Ташкент|塔什干
	1|UZ|Samarkand||Самарканд|撒马尔罕
	2|UZ|Bukhara||Бухара|布哈拉
	3|UZ|Namangan||Наманган|纳曼干
	3|UZ|Andijon|Andijan|Андижан|安集延
	2|UZ|Nukus||Нукус|努库斯
	3|UZ|Qarshi|Karshi|Карши|卡尔希
	3|UZ|Qo‘qon|Kokand|Коканд|浩罕
	3|UZ|Fergana||Фергана|费尔干纳
	3|UZ|Jizzax|Jizzakh|Джизак|吉扎克
	3|UZ|Urganch|Urgench|Ургенч|乌尔根奇
	3|UZ|Tirmiz|Termez|Термез|铁尔梅兹
	4|UZ|Marg‘ilon|Margilan|Маргилан|马尔吉兰
	3|UZ|Navoiy|Navoi|Навои|纳沃伊
	4|UZ|Chirchiq|Chirchik|Чирчик|奇尔奇克
	4|UZ|Angren||Ангрен|安格连
	4|UZ|Olmaliq|Almalyk|Алмалык|阿尔马雷克
	4|UZ|Bekobod|Bekabad|Бекабад|别卡巴德
	4|UZ|Denov|Denau|Денау|杰瑙
	5|UZ|Chust||Чуст|丘斯特
	4|UZ|Kattaqo’rg’on Shahri|Kattakurgan|Каттакурган|卡塔库尔干
	4|UZ|Shahrisabz|Shakhrisabz|Шахрисабз|沙赫里萨布兹
	5|UZ|Asaka||Асака|阿萨卡
	3|UZ|Khiwa|Khiva|Хива|希瓦
	4|UZ|Guliston|Gulistan|Гулистан|古利斯坦
	5|UZ|Beruniy|Beruni|Беруни|别鲁尼
	5|UZ|Urgut Shahri|Urgut|Ургут|乌尔古特
	5|UZ|G’ijduvon Shahri|Gijduvan|Гиждуван|吉日杜万
	5|UZ|Nurota|Nurata|Нурата|努拉塔
	5|UZ|Kitob|Kitab|Китаб|基塔布
	5|UZ|Quva|Kuva|Кува|库瓦
	5|UZ|Kosonsoy|Kasansay|Касансай|卡桑赛
	4|UZ|-|Moynaq|Муйнак|木伊纳克|59.02 43.77
	4|UZ|-|Kungrad|Кунград|昆格勒|58.9 43.04
	5|UZ|-|Boysun|Байсун|拜松|67.2 38.2
	5|UZ|-|Uchkuduk|Учкудук|乌奇库杜克|63.55 42.15
	5|UZ|-|Zarafshan|Зарафшан|扎拉夫尚|64.21 41.57
	5|UZ|-|Rishtan|Риштан|里什坦|71.285 40.357
	1|TM|Ashgabat||Ашхабад|阿什哈巴德
	2|TM|Türkmenabat|Turkmenabat|Туркменабат|土库曼纳巴德
	3|TM|Daşoguz|Dashoguz|Дашогуз|达绍古兹
	2|TM|Mary||Мары|马雷
	3|TM|Balkanabat||Балканабад|巴尔坎纳巴德
	4|TM|Bayramaly|Baýramaly|Байрамали|拜拉马雷
	2|TM|Türkmenbaşy|Turkmenbashi|Туркменбаши|土库曼巴希
	4|TM|Tejen||Теджен|捷詹
	4|TM|Yolöten|Yolöten|Иолотань|约洛滕
	4|TM|Atamyrat|Kerki|Керки|克尔基
	4|TM|Köneürgench|Köneürgenç|Кёнеургенч|库尼亚-乌尔根奇
	5|TM|Gowurdak|Magdanly|Магданлы|马格丹雷
	5|TM|Gumdag||Кумдаг|库姆达格
	5|TM|Baharly||Бахарлы|巴哈尔雷
	5|TM|Bereket||Берекет|别列克特
	5|TM|Kaka|Kaahka|Каахка|卡赫卡
	5|TM|Serdar||Сердар|谢尔达尔
	4|TM|Serhetabat||Серхетабад|谢尔赫塔巴特
	4|TM|-|Sarahs|Серахс|谢拉赫斯|61.21 36.525
	5|TM|-|Garabogaz|Карабогаз|卡拉博加兹|52.57 41.53
	5|TM|-|Esenguly|Эсенгулы|埃森古雷|53.97 37.465
	5|TM|-|Darvaza|Дарваза|达尔瓦扎|58.4 40.19
	4|TM|-|Arkadag|Аркадаг|阿尔卡达格|58.09 38.06
	1|KG|Bishkek||Бишкек|比什凯克
	2|KG|Osh||Ош|奥什
	3|KG|Jalal-Abad||Джалал-Абад|贾拉拉巴德
	3|KG|Karakol||Каракол|卡拉科尔
	4|KG|Tokmok||Токмок|托克马克
	4|KG|Kara-Balta||Кара-Балта|卡拉巴尔塔
	3|KG|Naryn||Нарын|纳伦
	4|KG|Uzgen||Узген|乌兹根
	4|KG|Balykchy||Балыкчы|巴雷克奇
	3|KG|Talas||Талас|塔拉斯
	5|KG|Kyzyl-Kyya||Кызыл-Кия|克孜勒基亚
	5|KG|Tash-Kumyr||Таш-Кумыр|塔什库梅尔
	5|KG|Kant||Кант|坎特
	5|KG|Toktogul||Токтогул|托克托古尔
	4|KG|Cholpon-Ata||Чолпон-Ата|乔尔蓬阿塔
	5|KG|Kara Suu|Kara-Suu|Кара-Суу|卡拉苏
	5|KG|Isfana|Razzakov|Раззаков|拉扎科夫
	5|KG|At-Bashi|At-Bashy|Ат-Башы|阿特巴希
	3|KG|Batken||Баткен|巴特肯
	5|KG|Aydarken||Айдаркен|艾达尔肯
	5|KG|Kerben||Кербен|克尔本
	5|KG|-|Sary-Tash|Сары-Таш|萨雷塔什|73.255 39.728
	5|KG|-|Gulcha|Гульча|古利恰|73.44 40.315
	5|KG|-|Kochkor|Кочкор|科奇科尔|75.757 42.215
	5|KG|-|Bokonbaevo|Боконбаево|博孔巴耶沃|76.99 42.117
	1|TJ|Dushanbe||Душанбе|杜尚别
	2|TJ|Khujand||Худжанд|苦盏
	3|TJ|Kŭlob|Kulob|Куляб|库洛布
	3|TJ|Qŭrghonteppa|Bokhtar|Бохтар|博赫塔尔
	4|TJ|Istaravshan||Истаравшан|伊斯塔拉夫尚
	4|TJ|Konibodom|Konibodom|Канибадам|科尼博多姆
	5|TJ|Vahdat||Вахдат|瓦赫达特
	4|TJ|Isfara||Исфара|伊斯法拉
	4|TJ|Tursunzoda||Турсунзаде|图尔孙扎德
	3|TJ|Panjakent|Penjikent|Пенджикент|彭吉肯特
	2|TJ|Khorugh|Khorog|Хорог|霍罗格
	4|TJ|Ishqoshim|Ishkashim|Ишкашим|伊什卡希姆
	5|TJ|Hisor||Гиссар|希萨尔
	5|TJ|Danghara|Danghara|Дангара|丹加拉
	5|TJ|Norak|Nurek|Нурек|努列克
	5|TJ|Shahritus|Shahrtuz|Шаартуз|沙尔图兹
	5|TJ|Mŭ’minobod|Muminobod|Муминабад|穆米诺博德
	4|TJ|-|Murghab|Мургаб|穆尔加布|73.968 38.17
	4|TJ|-|Karakul|Каракуль|喀拉湖村|73.555 39.01
	4|TJ|-|Rasht|Рашт|拉什特|70.383 39.025
	5|TJ|-|Kalai-Khumb|Калаи-Хумб|卡莱胡姆|70.788 38.459
	5|TJ|-|Levakant|Левакант|列瓦坎特|68.677 37.868
	5|TJ|-|Panj|Пяндж|喷赤|69.098 37.239
	5|TJ|-|Langar|Лангар|兰加尔|72.65 37.03
	1|CN|Beijing||Пекин|北京
	1|CN|Ürümqi||Урумчи|乌鲁木齐
	1|CN|Xi’an|Xi’an|Сиань|西安
	1|CN|Lanzhou||Ланьчжоу|兰州
	2|CN|Kashgar||Кашгар|喀什
	3|CN|Hotan||Хотан|和田
	3|CN|Aksu||Аксу|阿克苏
	3|CN|Korla||Корла|库尔勒
	3|CN|Turpan||Турфан|吐鲁番
	3|CN|Hami||Хами|哈密
	3|CN|Karamay||Карамай|克拉玛依
	4|CN|Shihezi||Шихэцзы|石河子
	4|CN|Changji||Чанцзи|昌吉
	3|CN|Altay||Алтай|阿勒泰
	4|CN|Aral|Aral|Арал|阿拉尔
	4|CN|Shache|Yarkand|Яркенд|莎车
	3|CN|Kuqa|Kucha|Куча|库车
	3|CN|-|Yining|Кульджа|伊宁|81.324 43.919
	4|CN|-|Tacheng|Чугучак|塔城|82.983 46.745
	4|CN|-|Bole|Боро-Тала|博乐|82.073 44.906
	3|CN|-|Artux|Артуш|阿图什|76.172 39.716
	4|CN|-|Khorgos|Хоргос|霍尔果斯|80.416 44.21
	4|CN|-|Alashankou|Алашанькоу|阿拉山口|82.567 45.17
	4|CN|-|Tashkurgan|Ташкурган|塔什库尔干|75.229 37.775
	4|CN|-|Charkilik (Ruoqiang)|Чарклык|若羌|88.168 39.02
	4|CN|-|Cherchen (Qiemo)|Черчен|且末|85.53 38.138
	5|CN|-|Keriya (Yutian)|Керия|于田|81.667 36.857
	5|CN|-|Niya (Minfeng)|Ния|民丰|82.69 37.064
	5|CN|-|Karghalik (Yecheng)|Каргалык|叶城|77.415 37.883
	5|CN|-|Yengisar|Янгигисар|英吉沙|76.175 38.93
	5|CN|-|Maralbexi|Маралбаши|巴楚|78.55 39.785
	5|CN|-|Uqturpan|Уч-Турфан|乌什|79.225 41.215
	5|CN|-|Baicheng|Бай|拜城|81.874 41.797
	5|CN|-|Karasahr (Yanqi)|Карашар|焉耆|86.574 42.058
	5|CN|-|Jimsar|Джимсар|吉木萨尔|89.18 44
	5|CN|-|Ulugqat|Улугчат|乌恰|75.259 39.719
	5|CN|-|Burqin|Бурчун|布尔津|86.875 47.702
	5|CN|-|Kuytun|Куйтун|奎屯|84.903 44.426
	5|CN|-|Wusu|Усу|乌苏|84.714 44.437
	5|CN|-|Fukang|Фукан|阜康|87.983 44.153
	5|CN|-|Tumxuk|Тумшук|图木舒克|79.074 39.865
	2|CN|-|Dunhuang|Дуньхуан|敦煌|94.662 40.142
	3|CN|Jiayuguan||Цзяюйгуань|嘉峪关
	3|CN|Jiuquan||Цзюцюань|酒泉
	3|CN|Zhangye||Чжанъе|张掖
	3|CN|Wuwei||Увэй|武威
	4|CN|Jinchang||Цзиньчан|金昌
	4|CN|Baiyin||Байинь|白银
	3|CN|Tianshui||Тяньшуй|天水
	4|CN|Pingliang||Пинлян|平凉
	4|CN|Linxia Chengguanzhen|Linxia|Линься|临夏
	4|CN|-|Dingxi|Динси|定西|104.626 35.58
	4|CN|-|Qingyang|Цинъян|庆阳|107.643 35.709
	4|CN|-|Longnan|Луннань|陇南|104.922 33.401
	4|CN|-|Hezuo|Хэцзо|合作|102.91 35
	5|CN|-|Guazhou|Гуачжоу|瓜州|95.782 40.52
	5|CN|-|Yumen|Юймэнь|玉门|97.045 40.292
	5|CN|-|Xiahe|Сяхэ|夏河|102.521 35.202
	5|CN|-|Ejin Banner|Эдзин-Ци|额济纳旗|101.06 41.955
	2|CN|Xining||Синин|西宁
	3|CN|-|Golmud|Голмуд|格尔木|94.905 36.406
	4|CN|-|Delingha|Дэлинха|德令哈|97.361 37.369
	5|CN|-|Mangnai|Мангнай|茫崖|90.855 38.248
	4|CN|-|Yushu|Юйшу|玉树|97.006 33.005
	2|CN|Yinchuan||Иньчуань|银川
	4|CN|Shizuishan||Шицзуйшань|石嘴山
	4|CN|-|Zhongwei|Чжунвэй|中卫|105.197 37.5
	4|CN|-|Guyuan|Гуюань|固原|106.242 36.016
	4|CN|-|Wuzhong|Учжун|吴忠|106.198 37.998
	3|CN|Xianyang||Сяньян|咸阳
	3|CN|-|Baoji|Баоцзи|宝鸡|107.144 34.369
	4|CN|Hanzhong||Ханьчжун|汉中
	4|CN|Weinan||Вэйнань|渭南
	4|CN|Ankang||Анькан|安康
	4|CN|Tongchuanshi|Tongchuan|Тунчуань|铜川
	4|CN|-|Yan’an|Яньань|延安|109.49 36.585
	4|CN|Yulinshi|Yulin|Юйлинь|榆林
	4|CN|-|Shangluo|Шанло|商洛|109.94 33.87
	2|CN|Hohhot||Хух-Хото|呼和浩特
	3|CN|Baotou||Баотоу|包头
	4|CN|Ordos||Ордос|鄂尔多斯
	4|CN|Wuhai||Ухай|乌海
	4|CN|Bayan Nur||Баян-Нур|巴彦淖尔
	4|CN|Xilin Hot|Xilinhot|Шилин-Хото|锡林浩特
	4|CN|-|Erenhot|Эрэн-Хото|二连浩特|111.977 43.653
	3|CN|Chifeng||Чифэн|赤峰
	4|CN|Tongliao||Тунляо|通辽
	4|CN|Hailar||Хайлар|海拉尔
	4|CN|Manzhouli||Маньчжурия|满洲里
	2|CN|Lhasa||Лхаса|拉萨
	4|CN|Rikaze|Shigatse|Шигадзе|日喀则
	4|CN|Qamdo|Chamdo|Чамдо|昌都
	4|CN|Nagqu|Nagchu|Нагчу|那曲
	4|CN|-|Shiquanhe (Ngari)|Шицюаньхэ|狮泉河|80.1 32.497
	2|CN|Chengdu||Чэнду|成都
	2|CN|Chongqing||Чунцин|重庆
	2|CN|Zhengzhou||Чжэнчжоу|郑州
	3|CN|Luoyang||Лоян|洛阳
	3|CN|-|Kaifeng|Кайфын|开封|114.341 34.797
	2|CN|Taiyuan||Тайюань|太原
	3|CN|-|Datong|Датун|大同|113.3 40.077
	2|CN|Shijiazhuang||Шицзячжуан|石家庄
	2|CN|Jinan||Цзинань|济南
	2|CN|Tianjin||Тяньцзинь|天津
	2|CN|Wuhan||Ухань|武汉
	1|CN|Shanghai||Шанхай|上海
	2|CN|Nanjing||Нанкин|南京
	2|CN|Hangzhou||Ханчжоу|杭州
	2|CN|Hefei||Хэфэй|合肥
	2|CN|Guangzhou||Гуанчжоу|广州
	2|CN|Shenzhen||Шэньчжэнь|深圳
	2|CN|Kunming||Куньмин|昆明
	3|CN|Guiyang||Гуйян|贵阳
	3|CN|Nanchang||Наньчан|南昌
	2|CN|Changsha||Чанша|长沙
	3|CN|Fuzhou||Фучжоу|福州
	3|CN|-|Quanzhou|Цюаньчжоу|泉州|118.586 24.914
	3|CN|Xiamen||Сямэнь|厦门
	3|CN|-|Nanning|Наньнин|南宁|108.32 22.824
	3|CN|-|Haikou|Хайкоу|海口|110.344 20.045
	2|CN|Shenyang||Шэньян|沈阳
	2|CN|Harbin||Харбин|哈尔滨
	3|CN|Changchun||Чанчунь|长春
	3|CN|Dalian||Далянь|大连
	3|CN|Qingdao||Циндао|青岛
	3|CN|-|Lianyungang|Ляньюньган|连云港|119.222 34.597
	3|CN|-|Xuzhou|Сюйчжоу|徐州|117.188 34.272
	3|CN|-|Yiwu|Иу|义乌|120.076 29.306
	3|CN|Ningbo||Нинбо|宁波
	3|CN|Suzhou||Сучжоу|苏州
	4|CN|Shiyan||Шиянь|十堰
	4|CN|-|Mianyang|Мяньян|绵阳|104.742 31.464
	2|HK|Hong Kong||Гонконг|香港
	3|MO|Macau|Macao|Макао|澳门
	2|TW|Taipei||Тайбэй|台北
	1|MN|Ulan Bator|Ulaanbaatar|Улан-Батор|乌兰巴托
	4|MN|Erdenet||Эрдэнэт|额尔登特
	4|MN|Darhan|Darkhan|Дархан|达尔汗
	4|MN|Khovd||Ховд|科布多
	4|MN|Ölgii||Улгий|乌列盖
	4|MN|Ulaangom||Улангом|乌兰固木
	5|MN|Bayanhongor|Bayankhongor|Баянхонгор|巴彦洪戈尔
	4|MN|-|Kharkhorin|Хархорин|哈拉和林|102.83 47.197
	1|AF|Kabul||Кабул|喀布尔
	2|AF|Herāt|Herat|Герат|赫拉特
	3|AF|Kandahār|Kandahar|Кандагар|坎大哈
	3|AF|Mazār-e Sharīf|Mazar-i-Sharif|Мазари-Шариф|马扎里沙里夫
	3|AF|Kunduz||Кундуз|昆都士
	4|AF|Jalālābād|Jalalabad|Джелалабад|贾拉拉巴德
	4|AF|Ghazni||Газни|加兹尼
	4|AF|Balkh||Балх|巴尔赫
	4|AF|Bāmyān|Bamyan|Бамиан|巴米扬
	4|AF|Maymana|Maymana|Меймене|梅马内
	5|AF|Shibirghān|Sheberghan|Шибарган|希比尔甘
	5|AF|Pul-e Khumrī|Pul-i-Khumri|Пули-Хумри|普勒胡姆里
	5|AF|Taloqan||Талукан|塔卢坎
	5|AF|-|Fayzabad|Файзабад|法扎巴德|70.58 37.118
	1|PK|Islamabad||Исламабад|伊斯兰堡
	1|PK|Karachi||Карачи|卡拉奇
	2|PK|Lahore||Лахор|拉合尔
	3|PK|Peshawar||Пешавар|白沙瓦
	3|PK|Quetta||Кветта|奎达
	3|PK|Multan||Мултан|木尔坦
	3|PK|Faisalabad||Фейсалабад|费萨拉巴德
	4|PK|Hyderabad||Хайдарабад|海得拉巴
	4|PK|-|Gilgit|Гилгит|吉尔吉特|74.308 35.92
	3|PK|-|Gwadar|Гвадар|瓜德尔|62.325 25.122
	1|IR|Tehran||Тегеран|德黑兰
	2|IR|Mashhad||Мешхед|马什哈德
	2|IR|Isfahan||Исфахан|伊斯法罕
	2|IR|Tabriz||Тебриз|大不里士
	3|IR|Shiraz||Шираз|设拉子
	3|IR|Qom||Кум|库姆
	3|IR|Rasht||Решт|拉什特
	3|IR|Kerman||Керман|克尔曼
	3|IR|Yazd||Йезд|亚兹德
	4|IR|Zahedan||Захедан|扎黑丹
	4|IR|Hamadān|Hamadan|Хамадан|哈马丹
	4|IR|Kermanshah||Керманшах|克尔曼沙赫
	4|IR|Ahvaz||Ахваз|阿瓦士
	3|IR|Bandar Abbas||Бендер-Аббас|阿巴斯港
	4|IR|Qazvin||Казвин|加兹温
	4|IR|Gorgān|Gorgan|Горган|戈尔甘
	5|IR|Sabzevar||Себзевар|萨卜泽瓦尔
	5|IR|Neyshābūr|Nishapur|Нишапур|内沙布尔
	5|IR|-|Sarakhs|Серахс|萨拉赫斯|61.157 36.545
	5|IR|-|Incheh Borun|Инче-Бурун|因切博伦|54.72 37.455
	1|AZ|Baku||Баку|巴库
	3|AZ|Ganja||Гянджа|占贾
	4|AZ|Lankaran|Lankaran|Ленкорань|连科兰
	4|AZ|-|Alat|Алят|阿利亚特|49.407 39.94
	1|AM|Yerevan||Ереван|埃里温
	4|AM|Gyumri||Гюмри|久姆里
	1|GE|Tbilisi||Тбилиси|第比利斯
	3|GE|Batumi||Батуми|巴统
	4|GE|Kutaisi||Кутаиси|库塔伊西
	1|TR|Ankara||Анкара|安卡拉
	1|TR|Istanbul||Стамбул|伊斯坦布尔
	2|TR|İzmir|Izmir|Измир|伊兹密尔
	3|TR|Konya||Конья|科尼亚
	3|TR|Bursa||Бурса|布尔萨
	3|TR|Adana||Адана|阿达纳
	3|TR|Antalya||Анталья|安塔利亚
	3|TR|Erzurum||Эрзурум|埃尔祖鲁姆
	3|TR|Kayseri||Кайсери|开塞利
	4|TR|Gaziantep||Газиантеп|加济安泰普
	4|TR|Diyarbakır||Диярбакыр|迪亚巴克尔
	4|TR|Samsun||Самсун|萨姆松
	4|TR|-|Trabzon|Трабзон|特拉布宗|39.727 41.005
	4|TR|-|Sivas|Сивас|锡瓦斯|37.018 39.748
	4|TR|-|Kars|Карс|卡尔斯|43.098 40.601
	4|TR|Van||Ван|凡城
	1|RU|Moscow||Москва|莫斯科
	2|RU|Saint Petersburg||Санкт-Петербург|圣彼得堡
	2|RU|Novosibirsk||Новосибирск|新西伯利亚
	2|RU|Yekaterinburg||Екатеринбург|叶卡捷琳堡
	2|RU|Omsk||Омск|鄂木斯克
	3|RU|Chelyabinsk||Челябинск|车里雅宾斯克
	2|RU|Kazan||Казань|喀山
	3|RU|Samara||Самара|萨马拉
	3|RU|Ufa||Уфа|乌法
	3|RU|Volgograd||Волгоград|伏尔加格勒
	3|RU|Saratov||Саратов|萨拉托夫
	3|RU|Perm||Пермь|彼尔姆
	3|RU|Astrakhan||Астрахань|阿斯特拉罕
	3|RU|Orenburg||Оренбург|奥伦堡
	3|RU|Krasnoyarsk||Красноярск|克拉斯诺亚尔斯克
	3|RU|Irkutsk||Иркутск|伊尔库茨克
	3|RU|Barnaul||Барнаул|巴尔瑙尔
	3|RU|Tyumen||Тюмень|秋明
	4|RU|Tomsk||Томск|托木斯克
	4|RU|Kurgan||Курган|库尔干
	4|RU|Makhachkala||Махачкала|马哈奇卡拉
	4|RU|Nizhniy Novgorod|Nizhny Novgorod|Нижний Новгород|下诺夫哥罗德
	4|RU|Rostov-na-Donu|Rostov-on-Don|Ростов-на-Дону|顿河畔罗斯托夫
	4|RU|Magnitogorsk||Магнитогорск|马格尼托戈尔斯克
	4|RU|Ulan-Ude||Улан-Удэ|乌兰乌德
	4|RU|-|Gorno-Altaysk|Горно-Алтайск|戈尔诺-阿尔泰斯克|85.96 51.958
	4|RU|-|Kyzyl|Кызыл|克孜勒|94.445 51.72
	3|RU|Vladivostok||Владивосток|符拉迪沃斯托克
	3|RU|Khabarovsk||Хабаровск|哈巴罗夫斯克
	1|IN|Delhi|New Delhi|Нью-Дели|新德里
	2|IN|Mumbai||Мумбаи|孟买
	2|IN|Kolkata||Калькутта|加尔各答
	3|IN|Jaipur||Джайпур|斋浦尔
	3|IN|Lucknow||Лакхнау|勒克瑙
	3|IN|Ahmedabad||Ахмадабад|艾哈迈达巴德
	4|IN|-|Srinagar|Сринагар|斯利那加|74.797 34.084
	4|IN|-|Leh|Лех|列城|77.585 34.164
	1|NP|Kathmandu||Катманду|加德满都
	2|BT|Thimphu||Тхимпху|廷布
	2|BD|Dhaka||Дакка|达卡
	3|MM|Mandalay||Мандалай|曼德勒
	1|IQ|Baghdad||Багдад|巴格达
	3|IQ|Mosul||Мосул|摩苏尔
	3|IQ|Basrah|Basra|Басра|巴士拉
	3|IQ|Erbil||Эрбиль|埃尔比勒
	1|SY|Damascus||Дамаск|大马士革
	3|SY|Aleppo||Алеппо|阿勒颇
	2|LB|Beirut||Бейрут|贝鲁特
	2|JO|Amman||Амман|安曼
	1|SA|Riyadh||Эр-Рияд|利雅得
	2|AE|Dubai||Дубай|迪拜
	2|OM|Muscat||Маскат|马斯喀特
	2|QA|Doha||Доха|多哈
	1|EG|Cairo||Каир|开罗
	1|UA|Kyiv||Киев|基辅
	3|UA|Kharkiv||Харьков|哈尔科夫
	3|UA|Odessa|Odesa|Одесса|敖德萨
	2|RO|Bucharest||Бухарест|布加勒斯特
	2|BG|Sofia||София|索非亚
	2|GR|Athens||Афины|雅典
	2|BY|Minsk||Минск|明斯克
	2|MD|Chisinau||Кишинёв|基希讷乌
	1|KR|Seoul||Сеул|首尔
	1|KP|Pyongyang||Пхеньян|平壤
	1|JP|Tokyo||Токио|东京
	2|JP|Osaka||Осака|大阪
	3|JP|Kyoto||Киото|京都
	2|TH|Bangkok||Бангкок|曼谷
	2|VN|Hanoi||Ханой|河内
	2|LA|Vientiane||Вьентьян|万象
`;
