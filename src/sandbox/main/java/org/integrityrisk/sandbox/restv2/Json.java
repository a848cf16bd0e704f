package org.integrityrisk.sandbox.restv2;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/** The shapes of answers. What is null is left out. */
final class Json {
  private Json() {}

  record UserJson(
      String self,
      String key,
      String name,
      String emailAddress,
      String displayName,
      boolean active,
      String timeZone) {}

  record ProjectJson(String self, String id, String key, String name, String projectTypeKey) {}

  record ProjectDetailsJson(
      String self,
      String id,
      String key,
      String description,
      UserJson lead,
      List<TypeJson> issueTypes,
      String name,
      Map<String, String> roles,
      String projectTypeKey) {}

  record TypeJson(String self, String id, String description, String name, boolean subtask) {}

  record CategoryJson(String self, Long id, String key, String name) {}

  record StatusJson(
      String self, String description, String name, String id, CategoryJson statusCategory) {}

  record OptionJson(String self, String value, String id, boolean disabled) {}

  record CommentJson(
      String self,
      String id,
      UserJson author,
      String body,
      UserJson updateAuthor,
      String created,
      String updated) {}

  record CommentsJson(int startAt, int maxResults, int total, List<CommentJson> comments) {}

  record LinkTypeJson(String id, String name, String inward, String outward, String self) {}

  record RoleJson(String self, String name, Long id, String description, List<ActorJson> actors) {}

  record ActorJson(String displayName, String type, String name) {}

  record FieldJson(
      String id,
      String name,
      boolean custom,
      boolean orderable,
      boolean navigable,
      boolean searchable,
      List<String> clauseNames,
      SchemaJson schema) {}

  record SchemaJson(String type, String items, String system, String custom, Long customId) {}

  /** {@code fields} holds null for a field without a value. */
  record IssueJson(
      String expand,
      String id,
      String self,
      String key,
      @JsonInclude(content = JsonInclude.Include.ALWAYS) Map<String, Object> fields,
      Map<String, String> names,
      List<TransitionJson> transitions,
      ChangelogJson changelog) {}

  record CreatedJson(String id, String key, String self) {}

  record TransitionJson(String id, String name, StatusJson to) {}

  record TransitionsJson(String expand, List<TransitionJson> transitions) {}

  record ChangelogJson(int startAt, int maxResults, int total, List<HistoryJson> histories) {}

  record HistoryJson(String id, UserJson author, String created, List<ChangeJson> items) {}

  /** {@code from} and {@code to} stand also when they are null. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record ChangeJson(
      String field,
      String fieldtype,
      String from,
      String fromString,
      String to,
      @JsonProperty("toString") String text) {}

  record SearchJson(
      String expand, int startAt, int maxResults, int total, List<IssueJson> issues) {}
}
