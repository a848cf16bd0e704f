package org.integrityrisk.acceptance;

/** The main job of people who all read English. */
class EnglishJourneyIT extends Journey {
  EnglishJourneyIT() {
    super("en", "en", false);
  }
}
