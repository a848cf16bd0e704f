package org.integrityrisk.acceptance.city;

import java.util.List;

/** Words that the city is made of. All of them are invented; no name is that of a real person. */
final class Invented {

  static final List<String> SURNAMES =
      List.of("桐", "岚", "禾", "渡", "砚", "汀", "屿", "芷", "霁", "鹿", "棠", "漪", "杉", "澈", "萤", "翎");
  static final List<String> GIVEN =
      List.of("一舟", "望山", "听雨", "知远", "怀谷", "照林", "临川", "守白", "问渠", "青禾", "若石", "行简", "既明", "清和");

  static final List<String> PLACES =
      List.of("云岫", "澜河", "青屿", "松汀", "鹿鸣", "白鹭", "半山", "石桥", "枫溪", "竹影", "月湖", "晴川");
  static final List<String> UNITS =
      List.of("市场监管局", "住房建设局", "交通运输局", "民政局", "教育局", "农业农村局", "水务局", "文化旅游局", "卫生健康局", "自然资源局");

  /** A department, the code of its nature, its category of power and what it does. */
  record Line(String department, String nature, String category, String matter, String answer) {}

  static final List<Line> LINES =
      List.of(
          new Line("行政审批科", "执法", "行政审批", "许可事项", "行政审批和执法"),
          new Line("执法监督科", "执法", "行政执法", "执法案件", "行政审批和执法"),
          new Line("人事教育科", "内部", "人事管理", "岗位聘用", "人事财务物资采购基建管理"),
          new Line("财务审计科", "内部", "财务管理", "经费支出", "人事财务物资采购基建管理"),
          new Line("物资保障科", "内部", "物资管理", "物资领用", "人事财务物资采购基建管理"),
          new Line("采购管理科", "内部", "采购", "采购项目", "人事财务物资采购基建管理"),
          new Line("工程建设科", "内部", "基建", "建设工程", "人事财务物资采购基建管理"),
          new Line("公共服务科", "执法", "社会事务和公共服务", "补助申领", "一般管理和公共服务"),
          new Line("综合协调科", "内部", "其他", "督办事项", "其他岗位"),
          new Line("政策法规科", "内部", "决策", "重大决策", "一般管理和公共服务"));

  static final List<String> POSTS = List.of("负责人岗", "受理岗", "审核岗", "核查岗", "档案岗");
  static final List<String> DEEDS = List.of("受理", "初审", "核准", "检查", "登记", "验收", "变更", "注销");

  static final List<String> WHEN =
      List.of(
          "受理材料时", "现场核查时", "集体研究前", "制定方案时", "选择对象时", "公开信息时", "核定数额时", "签批文件时", "验收移交时", "档案整理时",
          "回访复查时", "安排进度时");
  static final List<String> WHAT =
      List.of(
          "对熟人降低标准",
          "未按时限办结",
          "不按程序留痕",
          "擅自扩大范围",
          "透露尚未公开的内容",
          "漏记关键情况",
          "以个人意见代替集体意见",
          "选择性适用依据",
          "收受服务对象礼品",
          "回避应当说明的疑点",
          "重复安排同一对象",
          "事后补写记录");
  static final List<String> RESULT =
      List.of("可能影响公正", "可能造成损失", "可能引起投诉", "可能使制度落空", "可能损害群众利益", "可能形成长期漏洞");
  static final List<String> CAUSE = List.of("监督不到位", "制度不够细", "职责交叉", "一人多岗", "培训不足", "信息不公开");

  static final List<String> TYPES = List.of("岗位职责", "业务流程", "制度机制", "外部环境");
  static final List<String> PROBABILITY = List.of("高", "较高", "较小", "较小");
  static final List<String> HARM = List.of("严重", "较为严重", "不良影响或一定损失", "不良影响或一定损失");
  static final List<String> STAGES = List.of("前期预防", "中期监控", "后期处置");
  static final List<String> MEASURES =
      List.of("实行双人办理并交叉复核", "每月抽查一次办件记录", "办理结果在公示栏公开", "关键环节全程留痕备查", "每季度轮换经办人员", "超过时限自动提醒负责人");
  static final List<String> WORDS = List.of("情况属实", "表述准确", "措施可行", "同意所定等级", "请抓好落实", "材料齐全");

  private Invented() {}

  static <T> T at(List<T> words, int number) {
    return words.get(Math.floorMod(number, words.size()));
  }
}
