<#import "footer.ftl" as loginFooter>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="id">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="robots" content="noindex, nofollow">
  <meta name="color-scheme" content="light dark">
  <title>${msg("loginTitle")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/lambang.svg">
  <#list properties.styles?split(' ') as style><link rel="stylesheet" href="${url.resourcesPath}/${style}"></#list>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
<div class="r-masuk">
  <section class="r-kiri">
    <p class="r-merek">
      <svg viewBox="0 0 24 24" width="34" height="34" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true">
        <circle cx="3.4" cy="4.2" r="2.2" fill="currentColor"/><path d="M3.4 4.2H15.2a4 4 0 0 1 0 8H8.8a4 4 0 0 0 0 8H16.6"/><circle cx="19.2" cy="20.2" r="2.6"/>
      </svg>
      <span>runut</span>
    </p>
    <div class="r-janji">
      <p class="r-semboyan">${msg("runutSemboyan")}</p>
      <svg class="r-benang" viewBox="0 0 540 210" role="img" aria-label="${msg("runutBenang")}">
        <path d="M10 42C50 42 48 107 88 107S126 171 166 171 204 107 244 107 284 42 322 42 362 107 401 107 439 171 470 171" fill="none" stroke="currentColor" stroke-width="2.5"/>
        <g fill="currentColor"><circle cx="10" cy="42" r="9.5"/><circle cx="88" cy="107" r="9.5"/><circle cx="166" cy="171" r="9.5"/><circle cx="244" cy="107" r="9.5"/><circle cx="322" cy="42" r="9.5"/><circle cx="401" cy="107" r="9.5"/></g>
        <circle cx="480" cy="171" r="9.5" fill="none" stroke="currentColor" stroke-width="3"/>
        <g fill="currentColor" font-size="16" font-weight="600">
          <text x="2" y="26">Disposisi</text><text x="104" y="100">Rancangan</text><text x="166" y="204" text-anchor="middle">Paraf</text>
          <text x="260" y="128">Paraf</text><text x="322" y="26" text-anchor="middle">Tanda tangan</text><text x="417" y="100">Capaian</text><text x="480" y="204" text-anchor="middle">Laporan</text>
        </g>
      </svg>
    </div>
  </section>
  <main class="r-kanan">
    <div class="r-kolom">
      <h1 id="kc-page-title"><#nested "header"></h1>
      <#if pageId == "login"><p class="r-redup">${msg("runutAkun")}</p></#if>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <p class="r-redup"><strong id="kc-attempted-username">${auth.attemptedUsername}</strong>
          <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <p class="r-pesan r-${message.type}" role="alert">${kcSanitize(message.summary)?no_esc}</p>
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
          <input type="hidden" name="tryAnotherWay" value="on">
          <button class="r-tombol" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo><div class="r-redup"><#nested "info"></div></#if>
      <#if pageId == "login"><p class="r-meta">${msg("runutBantuan")}</p></#if>
      <@loginFooter.content/>
    </div>
  </main>
</div>
</body>
</html>
</#macro>
