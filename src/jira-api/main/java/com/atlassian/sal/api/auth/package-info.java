/** Logging in. */
package com.atlassian.sal.api.auth;
