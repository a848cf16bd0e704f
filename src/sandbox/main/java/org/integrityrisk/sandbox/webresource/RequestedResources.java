package org.integrityrisk.sandbox.webresource;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.integrityrisk.sandbox.security.CurrentCaller;
import org.integrityrisk.sandbox.web.CurrentRequest;
import org.integrityrisk.sandbox.web.MediaTypes;
import org.integrityrisk.sandbox.web.WebServer;

/** Collects the needs of the page in the current request. */
public final class RequestedResources
    implements PageResources, PageBuilderService, WebResourceAssembler {
  private static final String NEEDS = RequestedResources.class.getName();

  private final WebResources resources;
  private final ResourceUrls urls;

  public RequestedResources(WebResources resources, ResourceUrls urls) {
    this.resources = resources;
    this.urls = urls;
  }

  @Override
  public WebResourceAssembler assembler() {
    return this;
  }

  @Override
  public RequiredResources resources() {
    return new Required();
  }

  @Override
  public void requireContext(String context) {
    resources.ofContext(context).forEach(this::require);
  }

  @Override
  public void require(String completeKey) {
    needs().addAll(resources.withDependencies(completeKey));
  }

  @Override
  public String tags() {
    String ofHost = HostTags.of(WebServer.CONTEXT_PATH, CurrentCaller.locale());
    return needs().stream()
        .flatMap(resource -> Stream.of(PageData.of(resource), tags(resource)))
        .collect(Collectors.joining("", ofHost, ""));
  }

  private String tags(WebResource resource) {
    return resource.files().keySet().stream()
        .map(name -> tag(resource, name))
        .collect(Collectors.joining());
  }

  private String tag(WebResource resource, String name) {
    String url = urls.of(resource, name);
    return switch (MediaTypes.extension(name)) {
      case "js" -> "<script src=\"" + url + "\"></script>\n";
      case "css" -> "<link rel=\"stylesheet\" href=\"" + url + "\">\n";
      default -> "";
    };
  }

  @SuppressWarnings("unchecked")
  private static Set<WebResource> needs() {
    HttpServletRequest request =
        CurrentRequest.get()
            .orElseThrow(() -> new IllegalStateException("There is no page to need it"));
    if (request.getAttribute(NEEDS) == null) {
      request.setAttribute(NEEDS, new LinkedHashSet<WebResource>());
    }
    return (Set<WebResource>) request.getAttribute(NEEDS);
  }

  /** The same for the app. */
  private final class Required implements RequiredResources {
    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
      RequestedResources.this.require(moduleCompleteKey);
      return this;
    }

    @Override
    public RequiredResources requireContext(String context) {
      RequestedResources.this.requireContext(context);
      return this;
    }
  }
}
