package org.integrityrisk.sandbox.restv2;

import java.util.List;
import org.integrityrisk.sandbox.Host;
import org.integrityrisk.sandbox.HostModule;
import org.integrityrisk.sandbox.MovableClock;

/** Starts the REST interface under {@code /rest/api/2} and {@code /rest/api/latest}. */
public final class RestModule implements HostModule {
  private static final List<String> PATHS = List.of("api/2", "api/latest");

  /** What only the sandbox has. */
  private static final String OWN_PATH = "sandbox/1";

  @Override
  public void start(Host host) {
    Answers answers = new Answers(host);
    List<Object> resources =
        List.of(
            new ServerResource(host),
            new UserResource(host, answers),
            new ProjectResource(host, answers),
            new ProjectRoleResource(host, answers),
            new ConstantsResource(host, answers),
            new IssueResource(host, answers),
            new IssuePartsResource(host, answers),
            new CreateMetaResource(host, answers),
            new SearchResource(host, answers),
            new LinkResource(host, answers),
            new DashboardResource(host, answers));
    List<Object> providers = List.of(new ProblemMapper(), new JsonMapping());
    PATHS.forEach(path -> host.web().rest(path, resources, providers));
    host.web().rest(OWN_PATH, own(host), providers);
  }

  private static List<Object> own(Host host) {
    VetoResource vetoes = new VetoResource(host);
    return host.clock() instanceof MovableClock clock
        ? List.of(vetoes, new ClockResource(clock))
        : List.of(vetoes);
  }
}
