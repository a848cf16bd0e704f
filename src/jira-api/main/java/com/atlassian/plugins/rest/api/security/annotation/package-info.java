/** Who may call a REST resource. */
package com.atlassian.plugins.rest.api.security.annotation;
