package org.integrityrisk.acceptance.benchmark;

import java.util.Random;

/** A file of invented risk points of the demo bureau; the same numbers give the same file. */
final class InventedPoints {
  private static final String[] TYPES = {"岗位职责", "岗位职责", "岗位职责", "思想道德", "制度机制"};
  private static final String[] CATEGORIES = {"行政许可审批", "行政处罚", "监督检查", "行政事务管理", "公共"};
  private static final String[][] PLACES = {
    {"D01", "P0101"}, {"D01", "P0102"}, {"D02", "P0201"}, {"D02", "P0202"}, {"D03", "P0301"},
    {"D03", "P0302"}, {"D04", "P0401"}, {"D04", "P0402"}, {"D05", "P0501"}, {"D06", "P0601"}
  };
  private static final String[] WHEN = {"受理申请时", "现场核查时", "审核材料时", "保管物品时", "安排人员时"};
  private static final String[] WHAT = {"未按规定留存记录", "对熟人降低标准", "故意拖延办理", "擅自变更结论", "泄露不该公开的信息"};
  private static final String[] RESULT = {"可能影响公正", "可能造成损失", "可能引起投诉", "可能带来廉政风险", "可能使制度落空"};

  private InventedPoints() {}

  /** The rows from the number {@code first} on. */
  static String csv(int first, int rows) {
    Random random = new Random(first);
    StringBuilder csv = new StringBuilder("风险类型,风险类别,内设机构,岗位,风险点内容\n");
    for (int row = first; row < first + rows; row++) {
      String[] place = pick(random, PLACES);
      String content =
          "第%d号：%s，%s，%s"
              .formatted(row, pick(random, WHEN), pick(random, WHAT), pick(random, RESULT));
      csv.append(
              String.join(
                  ",", pick(random, TYPES), pick(random, CATEGORIES), place[0], place[1], content))
          .append('\n');
    }
    return csv.toString();
  }

  private static <T> T pick(Random random, T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
