package org.integrityrisk.sandbox.config;

import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types of custom fields that a Jira brings along, as far as apps here use them. */
enum BuiltInFieldType implements CustomFieldType<Object, Object> {
  TEXT("textfield", "Text Field (single line)", "textsearcher", "exacttextsearcher"),
  LONG_TEXT("textarea", "Text Field (multi-line)", "textsearcher"),
  READ_ONLY("readonlyfield", "Text Field (read only)", "textsearcher"),
  NUMBER("float", "Number Field", "exactnumber"),
  SELECT("select", "Select List (single choice)", "multiselectsearcher"),
  RADIO_BUTTONS("radiobuttons", "Radio Buttons", "radiosearcher"),
  MULTI_SELECT("multiselect", "Select List (multiple choices)", "multiselectsearcher"),
  CHECKBOXES("multicheckboxes", "Checkboxes", "checkboxsearcher"),
  USER("userpicker", "User Picker (single user)", "userpickersearcher"),
  DATE("datepicker", "Date Picker", "daterange"),
  DATE_TIME("datetime", "Date Time Picker", "datetimerange");

  private static final String PREFIX = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private static final Map<String, BuiltInFieldType> BY_KEY =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(BuiltInFieldType::getKey, Function.identity()));

  private final String key;
  private final String displayName;

  /** Never changes: {@code toList} makes it. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<CustomFieldSearcher> searchers;

  BuiltInFieldType(String module, String displayName, String... searchers) {
    this.key = PREFIX + module;
    this.displayName = displayName;
    this.searchers =
        Arrays.stream(searchers)
            .<CustomFieldSearcher>map(searcher -> new Searcher(PREFIX + searcher))
            .toList();
  }

  static Optional<BuiltInFieldType> of(String key) {
    return Optional.ofNullable(BY_KEY.get(key));
  }

  /** The searcher with the complete module key, whichever types it is for. */
  static Optional<CustomFieldSearcher> searcherOf(String key) {
    return Arrays.stream(values())
        .flatMap(type -> type.searchers.stream())
        .filter(new Searcher(key)::equals)
        .findFirst();
  }

  @Override
  public String getKey() {
    return key;
  }

  @Override
  public String getName() {
    return displayName;
  }

  /** How fields of the type can be searched, the usual way first. */
  List<CustomFieldSearcher> searchers() {
    return searchers;
  }

  /**
   * The key of one of the searchers; empty for null.
   *
   * @throws IllegalArgumentException when it is not one of this type
   */
  String keyOf(CustomFieldSearcher chosen) {
    if (chosen == null) {
      return "";
    }
    if (!searchers.contains(chosen)) {
      throw new IllegalArgumentException(getKey() + " has no searcher " + chosen);
    }
    return ((Searcher) chosen).key();
  }

  /** How fields of a type are searched. */
  record Searcher(String key) implements CustomFieldSearcher {}
}
