package org.integrityrisk.sandbox.restv2;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.restv2.Json.UserJson;
import org.integrityrisk.sandbox.templates.Html;
import org.integrityrisk.sandbox.user.Users;

/** {@code myself}, {@code user}: who is who. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
public final class UserResource {
  private final Host host;
  private final Answers answers;

  UserResource(Host host, Answers answers) {
    this.host = host;
    this.answers = answers;
  }

  /** People whose name begins with what was typed. */
  public record Picked(List<Suggestion> users, int total, String header) {}

  /** One of them; {@code html} is escaped. */
  public record Suggestion(String name, String key, String html, String displayName) {}

  @GET
  @Path("myself")
  public UserJson myself() {
    return answers.user(Callers.user(host));
  }

  @GET
  @Path("user")
  public UserJson user(@QueryParam("username") String name, @QueryParam("key") String key) {
    Callers.user(host);
    UserManager users = host.services().get(UserManager.class);
    ApplicationUser user = key == null ? users.getUserByName(name) : users.getUserByKey(key);
    if (user == null) {
      throw Problem.notFound(host.texts().getText("sandbox.rest.no-user"));
    }
    return answers.user(user);
  }

  @GET
  @Path("user/search")
  public List<UserJson> search(
      @QueryParam("username") @DefaultValue("") String text,
      @QueryParam("startAt") @DefaultValue("0") int startAt,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    Callers.user(host);
    return matching(text).skip(startAt).limit(maxResults).map(answers::user).toList();
  }

  @GET
  @Path("user/picker")
  public Picked pick(
      @QueryParam("query") @DefaultValue("") String query,
      @QueryParam("maxResults") @DefaultValue("50") int maxResults) {
    Callers.user(host);
    int total = (int) matching(query).count();
    List<Suggestion> users =
        matching(query).limit(maxResults).map(UserResource::suggestion).toList();
    String header =
        host.texts()
            .getText(
                "sandbox.rest.picker", Integer.toString(users.size()), Integer.toString(total));
    return new Picked(users, total, header);
  }

  private static Suggestion suggestion(ApplicationUser user) {
    return new Suggestion(
        user.getName(),
        user.getKey(),
        Html.escape(
            user.getDisplayName() + " - " + user.getEmailAddress() + " (" + user.getName() + ")"),
        user.getDisplayName());
  }

  /** Active users in whose name, display name or address a word begins with the text. */
  private Stream<ApplicationUser> matching(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return host.services().get(Users.class).all().stream()
        .filter(ApplicationUser::isActive)
        .filter(user -> text.equals(".") || matches(user, wanted));
  }

  private static boolean matches(ApplicationUser user, String wanted) {
    return Stream.of(user.getName(), user.getDisplayName(), user.getEmailAddress())
        .map(value -> value.toLowerCase(Locale.ROOT))
        .anyMatch(value -> value.contains(wanted));
  }
}
