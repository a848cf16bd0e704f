package org.integrityrisk.app.rest.view;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.integrityrisk.app.i18n.Texts;
import org.integrityrisk.app.i18n.WarningWords;
import org.integrityrisk.core.organisation.Department;
import org.integrityrisk.core.organisation.OrganisationRegister;
import org.integrityrisk.core.organisation.People;
import org.integrityrisk.core.organisation.Post;
import org.integrityrisk.core.organisation.Unit;
import org.integrityrisk.core.regime.Level;
import org.integrityrisk.core.regime.Named;
import org.integrityrisk.core.regime.Regime;
import org.integrityrisk.core.regime.ReviewStep;
import org.integrityrisk.core.regime.Vocabulary;
import org.integrityrisk.core.regime.WarningColour;
import org.integrityrisk.core.register.Awaiting;
import org.integrityrisk.core.risk.MajorMatter;
import org.integrityrisk.core.risk.RiskField;
import org.integrityrisk.core.text.LocalizedText;
import org.integrityrisk.core.text.Problem;
import org.integrityrisk.core.warning.WarningReason;

/**
 * Finds the names of the codes in one answer: those of the regime, of the organisation register,
 * and our own.
 */
public final class Names {

  private final Locale locale;
  private final Texts texts;
  private final Regime regime;
  private final OrganisationRegister register;
  private final People people;
  private final Map<String, String> known = new HashMap<>();

  Names(Locale locale, Texts texts, Regime regime, OrganisationRegister register, People people) {
    this.locale = locale;
    this.texts = texts;
    this.regime = regime;
    this.register = register;
    this.people = people;
  }

  /** The regime whose words are used. */
  public Regime regime() {
    return regime;
  }

  /** The organisation register that the names are from. */
  public OrganisationRegister register() {
    return register;
  }

  /** The language of the names. */
  public Locale locale() {
    return locale;
  }

  /** A word of the regime; nothing when there is no code. */
  public <T extends Named> Optional<CodeName> of(Vocabulary<T> words, String code) {
    return named(code, words.find(code).map(word -> word.name().in(locale)));
  }

  /** A level; nothing when there is no code. */
  public Optional<LevelName> level(String code) {
    return given(code)
        .map(
            any ->
                regime
                    .levels()
                    .find(code)
                    .map(this::level)
                    .orElseGet(() -> new LevelName(code, 0, code, "")));
  }

  /** A level of the regime. */
  public LevelName level(Level level) {
    return new LevelName(level.code(), level.order(), level.name().in(locale), level.colour());
  }

  /** A colour of warnings. */
  public ColourName colour(String code) {
    return regime
        .warnings()
        .colours()
        .find(code)
        .map(this::colour)
        .orElseGet(() -> new ColourName(code, 0, code, code, ""));
  }

  /** A colour of the regime. */
  public ColourName colour(WarningColour colour) {
    return new ColourName(
        colour.code(), colour.order(), colour.name().in(locale), colour.code(), colour.css());
  }

  /** The state of a risk point: a step of the regime, or one of those that every regime has. */
  public CodeName state(String code) {
    String name =
        regime.steps().stream()
            .filter(step -> step.id().equals(code))
            .findFirst()
            .map(ReviewStep::name)
            .map(text -> text.in(locale))
            .orElseGet(() -> texts.name(locale, code));
    return new CodeName(code, name);
  }

  /** The rule that put a warning where it is, as a sentence. */
  public String said(WarningReason reason) {
    return new WarningWords(texts, regime, locale).said(reason);
  }

  /** A sentence of our own. */
  public String sentence(String key, List<String> arguments) {
    return texts.of(locale, key, arguments);
  }

  /** What a problem says. */
  public String say(Problem problem) {
    return texts.of(locale, problem);
  }

  /** A code that names itself, since nobody else does; nothing when there is no code. */
  public Optional<CodeName> itself(String code) {
    return named(code, Optional.empty());
  }

  /** A text of the regime. */
  public String said(LocalizedText text) {
    return text.in(locale);
  }

  /** A field of a risk point. */
  public CodeName field(String code) {
    return new CodeName(code, texts.of(locale, "integrity-risk.field." + code, List.of()));
  }

  /** What a grading rule asks for: a factor has a name in the regime, anything else is a field. */
  public CodeName input(String name) {
    return regime
        .factors()
        .find(name)
        .map(factor -> new CodeName(name, factor.name().in(locale)))
        .orElseGet(() -> field(name));
  }

  /** The value of a field of a risk point that holds a code; nothing for fields that hold text. */
  public Optional<CodeName> fieldValue(String field, String code) {
    return switch (field) {
      case "scope" -> of(regime.scopes(), code);
      case "kind" -> of(regime.kinds(), code);
      case "type" -> of(regime.types(), code);
      case "category" -> of(regime.categories(), code);
      case "rank" -> of(regime.ranks(), code);
      case "findingMethod" -> of(regime.findingMethods(), code);
      case "channel" -> of(regime.channels(), code);
      default -> Optional.empty();
    };
  }

  /** The three majors that a field of a risk point holds. */
  public List<CodeName> majors(String field) {
    return MajorMatter.in(field).stream().map(this::major).toList();
  }

  /** One of the three majors. */
  CodeName major(MajorMatter matter) {
    return new CodeName(matter.code(), matter.label().in(locale));
  }

  /** What a field of a risk point says, in words. */
  public String said(RiskField field, String value) {
    Optional<CodeName> named =
        switch (field) {
          case UNIT -> unit(value);
          case DEPARTMENT -> department(value);
          case POST -> post(value);
          case CONSEQUENCE, PROBABILITY, HARM, POWER_HELD, POST_CATEGORY, CAUSE_KIND ->
              factorValue(field, value);
          case THREE_MAJORS -> Optional.of(new CodeName(value, MajorMatter.said(value, locale)));
          default -> fieldValue(field.code(), value);
        };
    return named.map(CodeName::name).orElse(value);
  }

  private Optional<CodeName> factorValue(RiskField field, String code) {
    return regime.factors().find(field.input()).flatMap(factor -> of(factor.values(), code));
  }

  /** A code that means the same in every regime, such as an office or a decision. */
  public CodeName own(String code) {
    return new CodeName(code, texts.name(locale, code));
  }

  /**
   * A code whose name depends on what it is the code of.
   *
   * @param of what it is the code of, for example {@code warning}
   */
  public CodeName own(String of, String code) {
    return new CodeName(code, texts.name(locale, of + "." + code));
  }

  /** A unit; nothing when there is no code. */
  public Optional<CodeName> unit(String code) {
    return named(code, register.unit(code).map(Unit::name));
  }

  /** A department; nothing when there is no code. */
  public Optional<CodeName> department(String code) {
    return named(code, register.department(code).map(Department::name));
  }

  /** A post; nothing when there is no code. */
  public Optional<CodeName> post(String code) {
    return named(code, register.post(code).map(Post::name));
  }

  /** A person. Each is looked up once in an answer. */
  public PersonName person(String user) {
    String name = known.computeIfAbsent(user, key -> people.displayName(key).orElse(key));
    return new PersonName(user, name);
  }

  /**
   * Somebody whose name the reader does not need: the department, or else the unit, in its place.
   */
  public PersonName withheld(String unit, String department) {
    String place = department(department).or(() -> unit(unit)).map(CodeName::name).orElse("");
    return new PersonName("", sentence("integrity-risk.withheld.person", List.of(place)));
  }

  /** A person; nothing when there is no key. */
  public Optional<PersonName> somebody(String user) {
    return given(user).map(this::person);
  }

  /** An office; nothing when there is no code. */
  public Optional<CodeName> office(String code) {
    return given(code).map(this::own);
  }

  /** An office with its holder; nothing when there is no office. */
  public Optional<HolderName> holder(String role, String user) {
    return given(role)
        .map(
            any ->
                new HolderName(
                    role,
                    texts.name(locale, role),
                    user,
                    user.isEmpty() ? "" : person(user).name()));
  }

  /** Whom a point waits for; nothing when it waits for nobody. */
  public Optional<HolderName> awaiting(Awaiting awaiting) {
    return holder(awaiting.role(), awaiting.user());
  }

  private static Optional<CodeName> named(String code, Optional<String> name) {
    return given(code).map(any -> new CodeName(code, name.orElse(code)));
  }

  private static Optional<String> given(String code) {
    return Optional.of(code).filter(any -> !any.isEmpty());
  }
}
