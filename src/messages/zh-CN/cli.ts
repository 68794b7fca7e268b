export const cli = {
  'cli.reviewing': '审核中',
  'cli.noPath': '请写出要审核的文件或文件夹，例如：intake-review review 汇总表.xlsx',
  'cli.unknownCommand': '没有“{command}”这个命令，可用：review、clear、template、notice、help',
  'cli.unknownOption': '没有“{option}”这个选项。如果它是文件名，请写成“./{option}”',
  'cli.valueMissing': '选项 {option} 后面少了内容',
  'cli.noValueWanted': '选项 {option} 后面不用写内容',
  'cli.badChoice': '{option} 不能是“{value}”，可选：{choices}',
  'cli.badCutoff': '--cutoff 应写作 2023-09-30 这样的真实日期，现在是“{value}”',
  'cli.badJobs': '--jobs 应是 1 到 99 的整数，现在是“{value}”',
  'cli.badMapping': '--map 应写作 列=字段，例如 --map 用人单位=工作单位 或 --map H=联系电话，现在是“{value}”',
  'cli.unknownField': '没有“{field}”这个字段，可用：{fields}',
  'cli.seeHelp': '用法见：intake-review help',
  'cli.nothingFound': '找不到“{path}”，或其中没有 .xlsx、.xlsm 工作簿',
  'cli.onlyCopies':
    '“{path}”里只有本工具写出的副本（名称带“-审核”或“-已清除标注”）。要再审核它们，请直接写出文件名',
  'cli.onlyOtherFormats':
    '“{path}”里没有 .xlsx、.xlsm 工作簿，只有别的格式。请在 Excel 或 WPS 里打开，另存为 .xlsx 再审核',
  'cli.strayQuote': '“{path}”里多了引号。给文件夹加引号时，末尾不要写 \\，例如 "甲班"',
  'cli.outIsFolder': '--out 后面写文件夹，不写文件名（现在是“{path}”）；副本的名称是原名加“-审核”',
  'cli.otherFormats':
    '另有 {count} 个文件不是 .xlsx，没有审核：{files}。请在 Excel 或 WPS 里打开，另存为 .xlsx 再审核',
  'cli.manyOtherFormats':
    '另有 {count} 个文件不是 .xlsx，没有审核：{files}等。请在 Excel 或 WPS 里打开，另存为 .xlsx 再审核',
  'cli.fileRefused': '{file} 不能使用，请改正后再试：{faults}',
  'cli.notUtf8': '{file} 不是 UTF-8 编码，里面的汉字会读错。请用记事本打开，另存为时把编码选为 UTF-8',
  'cli.fileFault': '{path} {reason}',
  'cli.keptSettingsUnreadable': '工作簿里保存的设置读不懂（{faults}），本次未使用，也未改动',
  'cli.cutoffSet': '依据：{notice}；年限算到 {date}',
  'cli.cutoffToday':
    '依据：{notice}；年限算到今天 {date}（可用 --cutoff 指定，工作簿里保存的截止日期优先于今天）',
  'cli.cutoffOf': '{file}：年限算到 {date}',
  'cli.table.file': '文件',
  'cli.table.sheet': '工作表',
  'cli.table.applicants': '人数',
  'cli.table.errors': '必改',
  'cli.table.warnings': '提醒',
  'cli.table.due': '应缴合计',
  'cli.table.all': '合计',
  'cli.verdict.pass': '通过',
  'cli.verdict.passAfterTraining': '结业后通过',
  'cli.verdict.manualReview': '待核实',
  'cli.verdict.fix': '需补正',
  'cli.verdict.notEligible': '不符合',
  'cli.fileDone': '{file} → {output}',
  'cli.fileFailed': '未处理 {file}：{reason}',
  'cli.fileNotWritten': '已审核，但没能写出 {file} 的标注副本：{reason}',
  'cli.sheetRemark': '{sheet}：{remark}',
  'cli.dueUnknown': '{sheet}：{count} 人的费用未能算出，原因见“提醒”列，未计入应缴合计',
  'cli.otherSheet': '“{sheet}”未审核：{reason}',
  'cli.noList': '没有可审核的工作表。{sheets}',
  'cli.remark.signature': '原文件带有数字签名，标注后的副本签名已移除',
  'cli.remark.macros': '原文件带有宏，已原样保留，本工具不运行宏',
  'cli.remark.sharedWorkbook': '原文件是“共享工作簿”，标注后请各自重新打开',
  'cli.remark.externalLinks': '原文件引用了其他文件，引用已原样保留',
  'cli.cleared': '{file} → {output}（标注已清除）',
  'cli.clearedNothing': '{file}：没有找到本工具的列和结果表；去掉残留着色规则的副本是 {output}',
  'cli.noFile': '找不到文件“{path}”，或没有权限读取',
  'cli.exists': '“{path}”已经存在，不会覆盖。请换一个文件名',
  'cli.template.title': '{occupation}职业技能等级认定电子信息汇总表',
  'cli.template.note': '红色为必填；没有内容的项目请填“无”；一人一行。依据：{notice}',
  'cli.templateWritten': '空白模板已写入 {output}',
  'cli.failure.noAccess':
    '没有权限，或文件正被其他程序占用。请关闭后再试；文件夹不让写入时，用 --out 换一个文件夹',
  'cli.failure.inUse': '文件正被其他程序占用。请关闭后再试',
  'cli.failure.diskFull': '磁盘空间不足，未写入。请清理后再试',
  'cli.failure.notAFolder': '要写到的文件夹其实是一个文件。请换一个文件夹',
  'cli.failure.gone': '文件或文件夹不存在，可能已被移走',
  'cli.failure.tooLarge': '文件超过 2 GB，无法读取',
  'cli.failure.nameTooLong': '文件名太长，写不下。请缩短文件名或换一个文件夹',
  'cli.failure.outOfMemory': '内存不够，未写入。请关掉其他程序、加上 --jobs 1 再试，或把名单分成几个文件',
  'cli.failure.unfinished': '程序出错（{reason}），没有做完；已经写出的副本是完整的。请反馈此信息',
  'cli.failure.defect': '程序出错（{reason}），未写入任何内容。请反馈此信息',
  'cli.photos.checking': '核对照片 {done}/{total}',
  'cli.photos.copying': '整理照片',
  'cli.photos.nothing': '找不到照片文件夹或压缩包“{path}”',
  'cli.photos.needsPhotos': '{option} 要和 --photos 一起用',
  'cli.photos.outWithin': '“{path}”在照片文件夹里面。请给整理好的照片另选一个文件夹',
  'cli.photos.outNotEmpty': '“{path}”里已有文件，不会覆盖。请换一个空文件夹',
  'cli.photos.summary':
    '照片：{files} 个文件；合格 {ok} 人，可整理 {fixable} 人，有误 {error} 人，缺照片 {missing} 人，未能核对 {unchecked} 人；表中找不到人的 {orphans} 个',
  'cli.photos.orphansListed': '表中找不到人的 {count} 个照片文件列在 {folder} 的 {list} 里，请核对是不是漏报',
  'cli.photos.orphansUnlisted':
    '要知道找不到人的 {count} 个照片文件是哪些，请加 --photos-out 文件夹，再看其中的 {list}',
  'cli.photos.written': '已整理 {count} 张照片到 {folder}，其余 {left} 个文件未动，明细见其中的 {list}',
  'cli.help': `报名审核助手：审核电子信息汇总表，给出带标注的副本；原文件从不改动

用法
  intake-review review <文件、文件夹或通配符…> [选项]
      --out 文件夹          副本写到这里（默认与原文件同一文件夹，名称加“-审核”）
      --cutoff 2023-09-30   年限计算的截止日期（默认：设置里的日期，否则今天）
      --settings 文件.json  设置：相关专业、职业名单、单科补考费等
      --notice 文件.json    换用另一份通知
      --map 列=字段         指定某列的含义，可重复；“列=”表示不用这一列
      --required 列,列      指定必填列，代替红色表头
      --photos 文件夹|.zip  把照片与表中各行互相核对（文件名、格式、大小、尺寸、背景）
      --photos-out 文件夹   把确定是谁的照片按“姓名_身份证号.jpg”整理到空文件夹，超过大小的压缩；附改名清单
      --photos-convert      整理时把 PNG 图片转为 JPG
      --json                把报告（JSON）打印到标准输出
      --mask                报告中隐去姓名、证件号和电话
      --lang zh-CN|en-US    语言
      --jobs N              同时处理几个文件
      --fail-on error|warning|never   有必改（默认）或提醒时以退出码 1 结束
  intake-review clear <文件、文件夹或通配符…> [--out 文件夹] [--keep-settings]
      写一份去掉全部标注的副本
  intake-review template [文件.xlsx] [--notice 文件.json]
      写一份空白汇总表：红色表头、下拉选项、文本格式的身份证号列
  intake-review notice
      打印内置通知（JSON），可改成另一份通知
退出码：0 完成；1 有达到 --fail-on 的问题；2 用法或设置有误；3 有文件未能处理；130 被中断`,
} as const;
