package org.integrityrisk.app.install.catalogue;

import static org.integrityrisk.app.install.catalogue.AppIssueType.CONTROL_MEASURE;
import static org.integrityrisk.app.install.catalogue.AppIssueType.EARLY_WARNING;
import static org.integrityrisk.app.install.catalogue.AppIssueType.RISK_POINT;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.integrityrisk.core.regime.Factor;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.text.Coded;
import org.integrityrisk.core.text.LocalizedText;

/**
 * The custom fields of the app. Those of a risk point carry the codes of {@link RiskField}; its
 * title and content are the host's summary and description. Unit, department and post hold code and
 * name of the organisation register.
 */
public enum AppField implements Coded {
  UNIT("unit", FieldShape.LINE, "Unit", "单位"),
  DEPARTMENT("department", FieldShape.LINE, "Department", "内设机构"),
  POST("post", FieldShape.LINE, "Post", "岗位"),
  SCOPE("scope", RISK_POINT, regime -> regime.scopes().list(), "Scope", "风险层次"),
  KIND("kind", RISK_POINT, regime -> regime.kinds().list(), "Risk kind", "风险性质"),
  TYPE("type", RISK_POINT, regime -> regime.types().list(), "Risk type", "风险类型"),
  CATEGORY("category", RISK_POINT, regime -> regime.categories().list(), "Category", "风险类别"),
  SUBCATEGORY("subcategory", FieldShape.LINE, "Subcategory", "子类"),
  POWER("power", FieldShape.TEXT, "Power", "职权"),
  FLOW_STEP("flowStep", FieldShape.LINE, "Flow step", "流程环节"),
  POWER_BASIS("powerBasis", FieldShape.TEXT, "Power basis", "行使依据"),
  MANIFESTATION("manifestation", FieldShape.TEXT, "Manifestation", "表现形式"),
  CAUSE("cause", FieldShape.TEXT, "Cause", "产生原因"),
  CONSEQUENCE("consequence", RISK_POINT, factor("consequence"), "Consequence", "可能后果"),
  PROBABILITY("probability", RISK_POINT, factor("probability"), "Probability", "发生概率"),
  HARM("harm", RISK_POINT, factor("harm"), "Harm", "危害程度"),
  POWER_HELD("powerHeld", RISK_POINT, factor("power-held"), "Power held", "权力大小"),
  POST_CATEGORY("postCategory", RISK_POINT, factor("post-category"), "Post category", "岗位类别"),
  CAUSE_KIND("causeKind", RISK_POINT, factor("cause-kind"), "Kind of cause", "成因类别"),
  FINDING_METHOD(
      "findingMethod",
      RISK_POINT,
      regime -> regime.findingMethods().list(),
      "Finding method",
      "查找方式"),
  CHANNEL("channel", RISK_POINT, regime -> regime.channels().list(), "Finding channel", "发现渠道"),
  /** The names of {@link org.integrityrisk.core.risk.MajorMatter matters}, with commas between. */
  THREE_MAJORS("threeMajors", FieldShape.LINE, "Three majors", "三重一大"),
  CYCLE("cycle", FieldShape.LINE, "Cycle", "年度循环"),
  LEVEL("level", RISK_POINT, regime -> regime.levels().list(), "Risk level", "风险等级"),
  /** Which row of which import a point comes from; on no screen. */
  ORIGIN("origin", FieldShape.TOKEN, "Import origin", "导入来源"),
  STAGE("stage", CONTROL_MEASURE, regime -> regime.stages().list(), "Measure stage", "防控阶段"),
  COLOUR("colour", EARLY_WARNING, regime -> regime.warnings().colours().list(), "Colour", "预警颜色"),
  SOURCE("source", EARLY_WARNING, regime -> regime.warnings().sources().list(), "Source", "预警来源"),
  ACCOUNT("account", EARLY_WARNING, FieldShape.TEXT, "Account of the cause", "原因说明"),
  CORRECTION("correction", EARLY_WARNING, FieldShape.TEXT, "Correction", "整改情况"),
  EXAMINATION("examination", EARLY_WARNING, FieldShape.TEXT, "Examination", "审核意见"),
  LIFTING("lifting", EARLY_WARNING, FieldShape.TEXT, "Lifting opinion", "解除意见");

  private static final Map<RiskField, AppField> BY_FIELD = new EnumMap<>(RiskField.class);

  static {
    for (RiskField field : RiskField.values()) {
      Coded.find(AppField.class, field.code()).ifPresent(own -> BY_FIELD.put(field, own));
    }
  }

  private final String code;
  private final AppIssueType issueType;
  private final FieldShape shape;
  private final Function<Regime, ? extends Collection<? extends Named>> words;
  private final LocalizedText label;

  AppField(String code, FieldShape shape, String en, String zh) {
    this(code, RISK_POINT, shape, en, zh);
  }

  AppField(String code, AppIssueType issueType, FieldShape shape, String en, String zh) {
    this(code, issueType, shape, regime -> List.of(), new LocalizedText(en, zh));
  }

  AppField(
      String code,
      AppIssueType issueType,
      Function<Regime, ? extends Collection<? extends Named>> words,
      String en,
      String zh) {
    this(code, issueType, FieldShape.SELECT, words, new LocalizedText(en, zh));
  }

  AppField(
      String code,
      AppIssueType issueType,
      FieldShape shape,
      Function<Regime, ? extends Collection<? extends Named>> words,
      LocalizedText label) {
    this.code = code;
    this.issueType = issueType;
    this.shape = shape;
    this.words = words;
    this.label = label;
  }

  private static Function<Regime, List<? extends Named>> factor(String code) {
    return regime ->
        regime
            .factors()
            .find(code)
            .map(Factor::values)
            .map(values -> values.list())
            .orElse(List.of());
  }

  /** The field that keeps a field of a risk point; title and content have none. */
  public static Optional<AppField> of(RiskField field) {
    return Optional.ofNullable(BY_FIELD.get(field));
  }

  @Override
  public String code() {
    return code;
  }

  public AppIssueType issueType() {
    return issueType;
  }

  public FieldShape shape() {
    return shape;
  }

  public LocalizedText label() {
    return label;
  }

  /** The options that a regime gives a select field. */
  public Stream<Named> wordsOf(Regime regime) {
    return words.apply(regime).stream().map(word -> word);
  }
}
