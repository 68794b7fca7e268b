export const excel = {
  'excel.reading': '正在读取工作表“{sheet}”',
  'excel.writing': '正在写入标注',
  'excel.ready.noOffice':
    '这里不是 Excel，或 Office 组件没有加载成功。请在 Excel 里打开本加载项，并检查网络后重试。',
  'excel.ready.notExcel': '本加载项只能在 Excel 里使用。请用 Excel 打开电子信息汇总表。',
  'excel.ready.tooOld':
    '这个版本的 Excel 太旧，不能运行本加载项。请改用 Microsoft 365、Excel 2021 或更新版本，或网页版 Excel。',
  'excel.fault.cellEditing': '有单元格正在编辑，或 Excel 里开着对话框。请按回车或 Esc 结束，再重试。',
  'excel.fault.protected': 'Excel 不允许改动这里，可能设有保护。请在“审阅”里撤销保护后再试。',
  'excel.fault.viewOnly': '工作簿是只读打开的，不能写入标注。请点“启用编辑”，或另存一份后再试。',
  'excel.fault.payload': '一次读写的内容超过了 Excel 的上限。请删去多余的行列，或把表拆成几张后再试。',
  'excel.fault.throttled': 'Excel 现在太忙。请稍等片刻再重试。',
  'excel.fault.sessionLost': '与 Excel 的连接断了。请保存工作簿，刷新页面或重新打开后再试。',
  'excel.fault.sheetGone': '要处理的工作表或区域已经被删除。请重新审核。',
  'excel.fault.notSupported': '这个版本的 Excel 做不到这一步。请更新 Excel，或改用网页版 Excel。',
  'excel.fault.conflict': '工作表在审核后又有改动，没有写入任何内容。请重新审核。',
  'excel.fault.unknown': 'Excel 出错了（{code}）。请重试；若还是不行，请保存后重新打开工作簿。',
  'excel.select.hidden': '工作表“{sheet}”是隐藏的，不能跳过去。请右键点工作表标签，取消隐藏后再试。',
  'excel.write.sheetProtected': '工作表“{sheet}”有保护，没有写入任何内容。请在“审阅”里撤销工作表保护后再试。',
  'excel.write.structureProtected':
    '工作簿的结构有保护，不能增删工作表，没有写入任何内容。请在“审阅”里取消“保护工作簿”后再试。',
  'excel.write.conflict':
    '工作表“{sheet}”第 {row} 行与审核时不同，可能有人改过或行已移动，没有写入任何内容。请重新审核。',
  'excel.write.halfWritten':
    '写入中途出错，且没能全部还原。请用“撤销”（Ctrl+Z）退回，或点“清除标注”后重新审核。',
  'excel.write.filterLeft': '工作表正在筛选，没有改动筛选范围。清除筛选后再审核一次，结果列就能一起筛选。',
  'excel.write.list':
    '下拉列表“{list}”放不进单元格：每项不能含英文逗号，总长不能超过 255 个字，没有写入任何内容。请改短后再试。',
  'excel.write.tableTooOld':
    '这个版本的 Excel 不能由加载项扩大表格。请先在“表设计”里选“转换为区域”，再审核；或更新 Excel。',
} as const;
