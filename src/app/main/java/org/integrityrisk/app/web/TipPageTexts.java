package org.integrityrisk.app.web;

import java.util.List;

/**
 * The texts of the public page of tips. It is made without the host's scripts, which would bring
 * texts into scripts, so they are named here.
 */
final class TipPageTexts {

  static final String PREFIX = "integrity-risk.tip.public.";

  static final List<String> KEYS =
      List.of(
          "title",
          "lead",
          "no-script",
          "logged-in",
          "protect.title",
          "protect.kept",
          "protect.not-kept",
          "protect.beware",
          "protect.files",
          "tell",
          "follow",
          "body",
          "unit",
          "unit.any",
          "department",
          "person",
          "matter",
          "happened",
          "happened.help",
          "text",
          "text.help",
          "named",
          "named.help",
          "name",
          "contact",
          "files",
          "files.help",
          "send",
          "sending",
          "required",
          "receipt.title",
          "receipt.lead",
          "receipt.copy",
          "receipt.copied",
          "receipt.once",
          "file.failed",
          "file.sent",
          "code",
          "code.help",
          "look",
          "state",
          "received",
          "dialogue",
          "nothing-said",
          "yours",
          "theirs",
          "your-files",
          "add",
          "add.help",
          "add.send",
          "closed",
          "another",
          "failed",
          "optional");

  private TipPageTexts() {}
}
