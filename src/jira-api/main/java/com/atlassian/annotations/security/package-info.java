/** Who may call a servlet or filter. */
package com.atlassian.annotations.security;
