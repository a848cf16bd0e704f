package org.integrityrisk.acceptance;

/** The main job of people who all read Chinese. */
class ChineseJourneyIT extends Journey {
  ChineseJourneyIT() {
    super("zh-CN", "zh", true);
  }
}
