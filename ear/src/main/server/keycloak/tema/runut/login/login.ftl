<#-- Keycloak's own form sets tab orders by hand, which keyboards and screen readers trip over. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
  <#if section = "header">${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#assign salah = messagesPerField.existsError('username','password')>
    <form id="kc-form-login" action="${url.loginAction}" method="post">
      <#if !usernameHidden??>
      <div class="r-isian">
        <label class="r-label" for="username">${msg("usernameOrEmail")}</label>
        <input class="r-masukan" id="username" name="username" type="text" value="${(login.username!'')}" autocomplete="username" autocapitalize="none" spellcheck="false" required<#if !salah> autofocus</#if><#if salah> aria-invalid="true" aria-describedby="input-error"</#if>>
      </div>
      </#if>
      <div class="r-isian">
        <label class="r-label" for="password">${msg("password")}</label>
        <div class="r-sandi">
          <input class="r-masukan" id="password" name="password" type="password" autocomplete="current-password" required<#if salah> autofocus aria-invalid="true" aria-describedby="input-error"</#if>>
          <button class="r-lihat" type="button" aria-label="${msg("showPassword")}" aria-controls="password" data-password-toggle data-icon-show="r-mata" data-icon-hide="r-mata r-mata-tertutup" data-label-show="${msg("showPassword")}" data-label-hide="${msg("hidePassword")}"><i class="r-mata" aria-hidden="true"></i></button>
        </div>
        <#if salah><span id="input-error" class="r-salah" role="alert">${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</span></#if>
      </div>
      <input type="hidden" id="id-hidden-input" name="credentialId"<#if auth.selectedCredential?has_content> value="${auth.selectedCredential}"</#if>>
      <button class="r-tombol r-utama" id="kc-login" name="login" type="submit">${msg("doLogIn")}</button>
    </form>
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  </#if>
</@layout.registrationLayout>
