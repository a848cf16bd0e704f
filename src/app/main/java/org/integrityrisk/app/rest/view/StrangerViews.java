package org.integrityrisk.app.rest.view;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.core.tip.FileRules;
import org.integrityrisk.core.tip.FileType;
import org.integrityrisk.core.tip.ReceiveTip;
import org.integrityrisk.core.tip.Tip;
import org.integrityrisk.core.tip.TipContent;
import org.integrityrisk.core.tip.TipGate;
import org.springframework.stereotype.Component;

/** What strangers are shown: names of bodies and units, and their own tips. */
@Component
public class StrangerViews {

  private final Texts texts;
  private final TipGate gate;
  private final ReceiveTip receiving;
  private final ProjectManager host;

  public StrangerViews(
      Texts texts, TipGate gate, ReceiveTip receiving, @ComponentImport ProjectManager host) {
    this.texts = texts;
    this.gate = gate;
    this.receiving = receiving;
    this.host = host;
  }

  /**
   * What a tip can be addressed to, and its limits.
   *
   * @param bodies projects that take tips
   * @param units units there are, the topmost first
   */
  public record Choices(
      List<CodeName> bodies,
      List<CodeName> units,
      int longestText,
      int fileBytes,
      int files,
      List<String> fileTypes) {}

  /** The choices. */
  public Choices choices() {
    List<CodeName> units =
        receiving.units().stream().map(unit -> new CodeName(unit.code(), unit.name())).toList();
    return new Choices(
        gate.open().stream().map(key -> new CodeName(key, name(key))).toList(),
        units,
        TipContent.LONG,
        FileRules.BYTES,
        FileRules.FILES,
        FileType.allEndings());
  }

  /** A tip for the one who told it. */
  public PublicTipView of(Locale locale, Tip tip) {
    return new PublicTipView(
        named(locale, "tip.", tip.card().state().code()),
        tip.card().received(),
        tip.card().state().isOpen(),
        tip.messages().stream()
            .filter(one -> one.kind().isShownToTheTipper())
            .map(
                one ->
                    new PublicTipView.Said(
                        named(locale, "tip-said.", one.kind().code()), one.text(), one.day()))
            .toList(),
        tip.files().stream()
            .map(one -> new PublicTipView.Attached(one.name(), one.size(), one.day()))
            .toList());
  }

  private CodeName named(Locale locale, String of, String code) {
    return new CodeName(code, texts.name(locale, of + code));
  }

  private String name(String project) {
    return Optional.ofNullable(host.getProjectObjByKey(project))
        .map(Project::getName)
        .orElse(project);
  }
}
