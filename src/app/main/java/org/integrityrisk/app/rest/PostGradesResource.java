package org.integrityrisk.app.rest;

import com.atlassian.annotations.security.LicensedOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.integrityrisk.app.rest.call.Caller;
import org.integrityrisk.app.rest.call.Calls;
import org.integrityrisk.app.rest.view.LevelName;
import org.integrityrisk.app.rest.view.Names;
import org.integrityrisk.app.rest.view.PostGradeView;
import org.integrityrisk.app.rest.view.PostGradesView;
import org.integrityrisk.core.postgrade.GradedPost;

/** The grades of posts (岗位风险等级), and why each has its own. */
@Path("post-grades")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public class PostGradesResource {

  private final Calls calls;
  private final PostGradeLists lists;

  public PostGradesResource(Calls calls, PostGradeLists lists) {
    this.calls = calls;
    this.lists = lists;
  }

  @GET
  public Response grades(@Context UriInfo uri) {
    return calls.read(caller -> view(caller, RegisterQuery.of(uri)));
  }

  private PostGradesView view(Caller caller, RegisterQuery query) {
    Paging paging = Paging.of(query.text("start"), query.text("limit"));
    PostGradeList list = lists.of(caller, query);
    List<GradedPost> graded = list.graded();
    Names names = list.names();
    return new PostGradesView(
        names.regime().key(),
        names.regime().version(),
        grades(names),
        list.departments(),
        graded.size(),
        paging.start(),
        paging.limit(),
        graded.stream()
            .skip(paging.start())
            .limit(paging.limit())
            .map(post -> PostGradeView.of(post, names))
            .toList());
  }

  private static List<LevelName> grades(Names names) {
    return names
        .regime()
        .postGrades()
        .map(rules -> rules.grades().stream().map(names::level).toList())
        .orElse(List.of());
  }
}
