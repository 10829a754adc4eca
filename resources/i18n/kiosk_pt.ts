<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AdviceWords</name>
    <message>
        <source>The clock cannot be believed.</source>
        <translation>A hora não é fiável.</translation>
    </message>
    <message>
        <source>Set the clock right, and let NTP keep it.</source>
        <translation>Acerte a hora e deixe que o NTP a mantenha.</translation>
    </message>
    <message>
        <source>The clock is more than a minute off.</source>
        <translation>A hora está desviada mais de um minuto.</translation>
    </message>
    <message>
        <source>Some rows are on hold and need attention.</source>
        <translation>Algumas entradas estão retidas e precisam de atenção.</translation>
    </message>
    <message>
        <source>Open the queue and see to them.</source>
        <translation>Abra a fila e trate deles.</translation>
    </message>
    <message>
        <source>A database could not be read and was set aside.</source>
        <translation>Uma base de dados ilegível foi posta de parte.</translation>
    </message>
    <message>
        <source>Tell whoever manages the kiosks.</source>
        <translation>Avise quem gere os terminais.</translation>
    </message>
    <message>
        <source>The disk is nearly full: leads may not be kept.</source>
        <translation>O disco está quase cheio: os leads podem não ser guardados.</translation>
    </message>
    <message>
        <source>Free some space.</source>
        <translation>Liberte espaço.</translation>
    </message>
    <message>
        <source>The disk is full: no leads, vouchers or redemptions are taken.</source>
        <translation>O disco está cheio: não são aceites dados, vales nem utilizações.</translation>
    </message>
    <message>
        <source>Free some space. It goes on by itself.</source>
        <translation>Liberte espaço. O funcionamento é retomado automaticamente.</translation>
    </message>
    <message>
        <source>The disk is read-only: no leads, vouchers or redemptions are taken.</source>
        <translation>O disco está só de leitura: não são aceites dados, vales nem utilizações.</translation>
    </message>
    <message>
        <source>Mount it for writing; if it became read-only by itself, replace it.</source>
        <translation>Monte-o para escrita; se ficou só de leitura por si só, substitua-o.</translation>
    </message>
    <message>
        <source>The kiosk may not write its data: no leads, vouchers or redemptions are taken.</source>
        <translation>O terminal não pode escrever os seus dados: não são aceites dados, vales nem utilizações.</translation>
    </message>
    <message>
        <source>Let the kiosk&apos;s user write in [kiosk] data_dir.</source>
        <translation>Permita que o utilizador do terminal escreva em [kiosk] data_dir.</translation>
    </message>
    <message>
        <source>The disk takes nothing: no leads, vouchers or redemptions are taken.</source>
        <translation>O disco não aceita nada: não são aceites dados, vales nem utilizações.</translation>
    </message>
    <message>
        <source>Look into the system&apos;s log; the disk may have to be replaced.</source>
        <translation>Consulte o registo do sistema; pode ser preciso substituir o disco.</translation>
    </message>
    <message>
        <source>The disk is very slow: customers and staff wait for it.</source>
        <translation>O disco está muito lento: clientes e pessoal têm de esperar.</translation>
    </message>
    <message>
        <source>See what else uses it; a worn card has to be replaced.</source>
        <translation>Veja o que mais o utiliza; um cartão gasto tem de ser substituído.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>A impressora não tem papel.</translation>
    </message>
    <message>
        <source>Put in a new roll.</source>
        <translation>Coloque um rolo novo.</translation>
    </message>
    <message>
        <source>The printer does not print.</source>
        <translation>A impressora não imprime.</translation>
    </message>
    <message>
        <source>Switch it on, and check its cable.</source>
        <translation>Ligue-a e verifique o cabo.</translation>
    </message>
    <message>
        <source>The printer takes no data or does not answer.</source>
        <translation>A impressora não aceita dados ou não responde.</translation>
    </message>
    <message>
        <source>Switch it off and on; look for jammed paper.</source>
        <translation>Desligue-a e volte a ligar; veja se há papel encravado.</translation>
    </message>
    <message>
        <source>The scanner cannot be used.</source>
        <translation>O leitor não pode ser utilizado.</translation>
    </message>
    <message>
        <source>Plug it in, and check its cable.</source>
        <translation>Ligue-o e verifique o cabo.</translation>
    </message>
    <message>
        <source>Shoppers with a headset hear nothing.</source>
        <translation>Quem liga auscultadores não ouve nada.</translation>
    </message>
    <message>
        <source>See to the speech engine and the jack of the headset; kiosk check tries both.</source>
        <translation>Verifique o motor de voz e a tomada dos auscultadores; kiosk check experimenta ambos.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>O leitor não responde.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Desligue-o e volte a ligá-lo.</translation>
    </message>
    <message>
        <source>Some codes cannot be read off the screen.</source>
        <translation>Alguns códigos não se conseguem ler no ecrã.</translation>
    </message>
    <message>
        <source>Clean the screen, or look for glare.</source>
        <translation>Limpe o ecrã ou veja se há reflexos.</translation>
    </message>
    <message>
        <source>There is no store key yet: vouchers can be neither made nor checked.</source>
        <translation>Ainda não há chave da loja: não é possível emitir nem verificar vales.</translation>
    </message>
    <message>
        <source>It comes with the next snapshot.</source>
        <translation>Chega com a próxima atualização completa.</translation>
    </message>
    <message>
        <source>Many wrong PINs were entered within a day.</source>
        <translation>Num só dia foram introduzidos muitos PIN errados.</translation>
    </message>
    <message>
        <source>Watch who stands at the kiosk; kiosk staff log says when and whose name was chosen.</source>
        <translation>Esteja atento a quem está junto do terminal; kiosk staff log indica quando e que nome foi escolhido.</translation>
    </message>
    <message>
        <source>The kiosk was cut off several times within seven days.</source>
        <translation>O terminal desligou-se de repente várias vezes em sete dias.</translation>
    </message>
    <message>
        <source>See that nobody pulls the plug; kiosk status says whether it was power or a crash.</source>
        <translation>Garanta que ninguém tira a ficha; kiosk status indica se foi a corrente ou uma falha.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot be reached.</source>
        <translation>Não é possível aceder ao servidor das ofertas.</translation>
    </message>
    <message>
        <source>Check cable, Wi-Fi and router.</source>
        <translation>Verifique o cabo, o Wi-Fi e o router.</translation>
    </message>
    <message>
        <source>The name of the feed&apos;s server is not found.</source>
        <translation>O nome do servidor das ofertas não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and [pusher].</source>
        <translation>Verifique o DNS da rede e [pusher].</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer.</source>
        <translation>O servidor das ofertas não responde.</translation>
    </message>
    <message>
        <source>A firewall may swallow the calls: ask the network&apos;s owner.</source>
        <translation>Talvez uma firewall bloqueie as chamadas: pergunte ao responsável da rede.</translation>
    </message>
    <message>
        <source>The feed&apos;s server cannot prove who it is.</source>
        <translation>O servidor das ofertas não consegue provar a sua identidade.</translation>
    </message>
    <message>
        <source>If a proxy opens TLS, name its certificate in [network] ca_file.</source>
        <translation>Se um proxy decifra o TLS, indique o certificado dele em [network] ca_file.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server is not valid yet, by this computer&apos;s clock.</source>
        <translation>Segundo a hora deste computador, o certificado do servidor das ofertas ainda não é válido.</translation>
    </message>
    <message>
        <source>The certificate of the feed&apos;s server has expired, by this computer&apos;s clock.</source>
        <translation>Segundo a hora deste computador, o certificado do servidor das ofertas expirou.</translation>
    </message>
    <message>
        <source>Set the clock right; if it is right, a certificate must be renewed.</source>
        <translation>Acerte a hora; se estiver certa, é preciso renovar um certificado.</translation>
    </message>
    <message>
        <source>A page answers in the feed&apos;s place.</source>
        <translation>Responde uma página web em vez das ofertas.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal.</source>
        <translation>Inicie sessão no portal do Wi-Fi.</translation>
    </message>
    <message>
        <source>The proxy lets no WebSocket through.</source>
        <translation>O proxy não deixa passar WebSockets.</translation>
    </message>
    <message>
        <source>Let the proxy pass the feed&apos;s server.</source>
        <translation>Autorize o servidor das ofertas no proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to the feed wants a login.</source>
        <translation>O proxy a caminho das ofertas exige início de sessão.</translation>
    </message>
    <message>
        <source>Give the kiosk a login at the proxy, or a way past it.</source>
        <translation>Dê ao terminal um acesso ao proxy ou um caminho que o evite.</translation>
    </message>
    <message>
        <source>HTTP 401 comes in the feed&apos;s place.</source>
        <translation>Chega HTTP 401 em vez das ofertas.</translation>
    </message>
    <message>
        <source>A proxy may want a login: ask the network&apos;s owner.</source>
        <translation>Talvez um proxy exija início de sessão: pergunte ao responsável da rede.</translation>
    </message>
    <message>
        <source>HTTP 403 comes in the feed&apos;s place.</source>
        <translation>Chega HTTP 403 em vez das ofertas.</translation>
    </message>
    <message>
        <source>A firewall may block WebSockets: ask the network&apos;s owner.</source>
        <translation>Talvez uma firewall bloqueie WebSockets: pergunte ao responsável da rede.</translation>
    </message>
    <message>
        <source>The feed&apos;s server has a fault of its own.</source>
        <translation>O servidor das ofertas tem uma avaria própria.</translation>
    </message>
    <message>
        <source>It goes on by itself.</source>
        <translation>O funcionamento é retomado automaticamente.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes no WebSocket here.</source>
        <translation>O servidor das ofertas não aceita WebSockets aqui.</translation>
    </message>
    <message>
        <source>Correct [pusher] host and port.</source>
        <translation>Corrija [pusher] host e port.</translation>
    </message>
    <message>
        <source>What answers does not speak Pusher&apos;s protocol.</source>
        <translation>O que responde não fala o protocolo do Pusher.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [pusher] host.</source>
        <translation>Inicie sessão no portal do Wi-Fi ou corrija [pusher] host.</translation>
    </message>
    <message>
        <source>The feed&apos;s server sent more at once than any event may have.</source>
        <translation>O servidor das ofertas enviou de uma vez mais do que um evento pode ter.</translation>
    </message>
    <message>
        <source>Let the publisher send smaller events.</source>
        <translation>Faça publicar eventos mais pequenos.</translation>
    </message>
    <message>
        <source>The feed&apos;s server takes the connection and says nothing.</source>
        <translation>O servidor das ofertas aceita a ligação mas não envia nada.</translation>
    </message>
    <message>
        <source>It is tried again; if it stays so, ask the network&apos;s owner.</source>
        <translation>Volta a tentar-se; se continuar, pergunte ao responsável da rede.</translation>
    </message>
    <message>
        <source>The connection to the feed went silent.</source>
        <translation>A ligação às ofertas deixou de responder.</translation>
    </message>
    <message>
        <source>It is restored automatically.</source>
        <translation>É restabelecida automaticamente.</translation>
    </message>
    <message>
        <source>The feed&apos;s server does not answer the subscription.</source>
        <translation>O servidor das ofertas não responde à subscrição.</translation>
    </message>
    <message>
        <source>The connection to the feed was closed.</source>
        <translation>A ligação às ofertas foi fechada.</translation>
    </message>
    <message>
        <source>The feed&apos;s server asked to connect again.</source>
        <translation>O servidor das ofertas pediu uma nova ligação.</translation>
    </message>
    <message>
        <source>The feed&apos;s server is over capacity.</source>
        <translation>O servidor das ofertas está sobrecarregado.</translation>
    </message>
    <message>
        <source>The Pusher app accepts TLS only.</source>
        <translation>A aplicação Pusher só aceita TLS.</translation>
    </message>
    <message>
        <source>Set [pusher] tls = true.</source>
        <translation>Defina [pusher] tls = true.</translation>
    </message>
    <message>
        <source>No Pusher app has this key.</source>
        <translation>Nenhuma aplicação Pusher tem esta chave.</translation>
    </message>
    <message>
        <source>Correct [pusher] key and cluster.</source>
        <translation>Corrija [pusher] key e cluster.</translation>
    </message>
    <message>
        <source>The Pusher app is disabled.</source>
        <translation>A aplicação Pusher está desativada.</translation>
    </message>
    <message>
        <source>Enable it in Pusher&apos;s dashboard.</source>
        <translation>Ative-a no painel do Pusher.</translation>
    </message>
    <message>
        <source>The Pusher plan&apos;s connections are used up.</source>
        <translation>As ligações do plano Pusher esgotaram-se.</translation>
    </message>
    <message>
        <source>Raise the plan.</source>
        <translation>Escolha um plano maior.</translation>
    </message>
    <message>
        <source>The Pusher app wants authorized connections.</source>
        <translation>A aplicação Pusher exige ligações autorizadas.</translation>
    </message>
    <message>
        <source>Use a private- channel, or switch that off in Pusher&apos;s dashboard.</source>
        <translation>Use um canal private- ou desative isso no painel do Pusher.</translation>
    </message>
    <message>
        <source>The Pusher app refuses this kiosk.</source>
        <translation>A aplicação Pusher recusa este terminal.</translation>
    </message>
    <message>
        <source>Look up the code in the log.</source>
        <translation>Procure o código no registo.</translation>
    </message>
    <message>
        <source>The feed&apos;s server refuses the channel.</source>
        <translation>O servidor das ofertas recusa o canal.</translation>
    </message>
    <message>
        <source>Check [pusher] channel, and the Pusher secret that authorizations are signed with.</source>
        <translation>Verifique [pusher] channel e o segredo Pusher com que se assinam as autorizações.</translation>
    </message>
    <message>
        <source>The presence channel is full.</source>
        <translation>O canal de presença está cheio.</translation>
    </message>
    <message>
        <source>Use a private- channel: any number of kiosks may join it.</source>
        <translation>Use um canal private-: aceita qualquer número de terminais.</translation>
    </message>
    <message>
        <source>Nobody could authorize the channel just now.</source>
        <translation>Ninguém pôde autorizar o canal neste momento.</translation>
    </message>
    <message>
        <source>It is asked for again automatically.</source>
        <translation>O pedido é repetido automaticamente.</translation>
    </message>
    <message>
        <source>Salesforce refuses to authorize the channel.</source>
        <translation>O Salesforce recusa autorizar o canal.</translation>
    </message>
    <message>
        <source>Check the kiosk&apos;s permissions in Salesforce.</source>
        <translation>Verifique as permissões do terminal no Salesforce.</translation>
    </message>
    <message>
        <source>Nobody is there to authorize the channel.</source>
        <translation>Não há ninguém que possa autorizar o canal.</translation>
    </message>
    <message>
        <source>Set [pusher] auth_url or [salesforce].</source>
        <translation>Defina [pusher] auth_url ou [salesforce].</translation>
    </message>
    <message>
        <source>[pusher] auth_url cannot be reached.</source>
        <translation>Não é possível aceder a [pusher] auth_url.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>[pusher] auth_url refuses the kiosk.</source>
        <translation>[pusher] auth_url recusa o terminal.</translation>
    </message>
    <message>
        <source>Check the secret pusher_auth_token, and what stands at the address.</source>
        <translation>Verifique o segredo pusher_auth_token e o que está no endereço.</translation>
    </message>
    <message>
        <source>The server of [pusher] auth_url has a fault of its own.</source>
        <translation>O servidor de [pusher] auth_url tem uma avaria própria.</translation>
    </message>
    <message>
        <source>[pusher] auth_url gives no authorization.</source>
        <translation>[pusher] auth_url não dá nenhuma autorização.</translation>
    </message>
    <message>
        <source>Correct the address, or what stands there.</source>
        <translation>Corrija o endereço ou o que lá está.</translation>
    </message>
    <message>
        <source>The clock jumped, or the computer slept.</source>
        <translation>A hora mudou de repente ou o computador esteve suspenso.</translation>
    </message>
    <message>
        <source>Everything is reloaded automatically.</source>
        <translation>Tudo é recarregado automaticamente.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer accepts the login.</source>
        <translation>O streaming do Salesforce já não aceita o início de sessão.</translation>
    </message>
    <message>
        <source>The kiosk logs in again by itself.</source>
        <translation>O terminal volta a iniciar sessão automaticamente.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their login.</source>
        <translation>As chamadas chegam ao streaming do Salesforce sem as credenciais.</translation>
    </message>
    <message>
        <source>Let the proxy pass the header Authorization.</source>
        <translation>Faça o proxy deixar passar o cabeçalho Authorization.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer knows this kiosk.</source>
        <translation>O streaming do Salesforce já não conhece este terminal.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming ended the session.</source>
        <translation>O streaming do Salesforce terminou a sessão.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming went silent.</source>
        <translation>O streaming do Salesforce deixou de responder.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming does not answer the subscription.</source>
        <translation>O streaming do Salesforce não responde à subscrição.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming is too busy.</source>
        <translation>O streaming do Salesforce está demasiado ocupado.</translation>
    </message>
    <message>
        <source>The org has no room for another streaming client.</source>
        <translation>A organização não tem lugar para outro cliente de streaming.</translation>
    </message>
    <message>
        <source>Let fewer kiosks stream; docs/admin.md says which feed is for how many.</source>
        <translation>Use o streaming em menos terminais; docs/admin.md diz que fonte serve para quantos.</translation>
    </message>
    <message>
        <source>The org has used up its streaming events of the day.</source>
        <translation>A organização esgotou os eventos de streaming do dia.</translation>
    </message>
    <message>
        <source>Buy more events, or let fewer kiosks stream; it goes on with the next day.</source>
        <translation>Compre mais eventos ou use o streaming em menos terminais; retoma no dia seguinte.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not follow the offers&apos; changes.</source>
        <translation>O utilizador do terminal não pode seguir as alterações das ofertas.</translation>
    </message>
    <message>
        <source>Give that user the permission set Kiosk Streaming; docs/salesforce.md says how.</source>
        <translation>Atribua a esse utilizador o conjunto de permissões Kiosk Streaming; docs/salesforce.md explica como.</translation>
    </message>
    <message>
        <source>Streaming is not enabled for the kiosk&apos;s user.</source>
        <translation>O streaming não está ativado para o utilizador do terminal.</translation>
    </message>
    <message>
        <source>Enable the Streaming API for the org and for that user.</source>
        <translation>Ative a Streaming API para a organização e para esse utilizador.</translation>
    </message>
    <message>
        <source>The streaming channel is restricted.</source>
        <translation>O canal de streaming está restringido.</translation>
    </message>
    <message>
        <source>Set [salesforce] streaming to a channel that this user may read.</source>
        <translation>Defina em [salesforce] streaming um canal que este utilizador possa ler.</translation>
    </message>
    <message>
        <source>The org has no streaming channel for offers.</source>
        <translation>A organização não tem um canal de streaming para ofertas.</translation>
    </message>
    <message>
        <source>Select Offer for Change Data Capture, or create the PushTopic KioskOffers.</source>
        <translation>Selecione Offer em Change Data Capture ou crie o PushTopic KioskOffers.</translation>
    </message>
    <message>
        <source>Salesforce no longer has the events that this kiosk missed.</source>
        <translation>O Salesforce já não tem os eventos que este terminal perdeu.</translation>
    </message>
    <message>
        <source>All offers are reloaded automatically.</source>
        <translation>Todas as ofertas são recarregadas automaticamente.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming gets the calls without their cookies.</source>
        <translation>As chamadas chegam ao streaming do Salesforce sem os cookies.</translation>
    </message>
    <message>
        <source>Let the proxy pass cookies.</source>
        <translation>Faça o proxy deixar passar cookies.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming no longer has this API version.</source>
        <translation>O streaming do Salesforce já não tem esta versão da API.</translation>
    </message>
    <message>
        <source>Bring the kiosk up to date.</source>
        <translation>Atualize o terminal.</translation>
    </message>
    <message>
        <source>A call to Salesforce&apos;s streaming was too large.</source>
        <translation>Uma chamada ao streaming do Salesforce era demasiado grande.</translation>
    </message>
    <message>
        <source>Look whether a proxy adds to the calls; else bring the kiosk up to date.</source>
        <translation>Veja se um proxy acrescenta algo às chamadas; caso contrário, atualize o terminal.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s streaming refuses this kiosk.</source>
        <translation>O streaming do Salesforce recusa este terminal.</translation>
    </message>
    <message>
        <source>Look up the code in Salesforce&apos;s list of streaming errors.</source>
        <translation>Procure o código na lista de erros de streaming do Salesforce.</translation>
    </message>
    <message>
        <source>What answers does not speak the protocol of Salesforce&apos;s streaming.</source>
        <translation>O que responde não fala o protocolo do streaming do Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal; a proxy may answer too.</source>
        <translation>Inicie sessão no portal do Wi-Fi; também pode ser um proxy a responder.</translation>
    </message>
    <message>
        <source>A better way for offers is being tried.</source>
        <translation>Está a ser experimentada uma via melhor para as ofertas.</translation>
    </message>
    <message>
        <source>A better way for offers is up again, and is watched before it serves.</source>
        <translation>Uma via melhor para as ofertas voltou e é observada antes de ser usada.</translation>
    </message>
    <message>
        <source>The hub takes nothing at present.</source>
        <translation>O hub não aceita nada de momento.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock does not fit the hub&apos;s.</source>
        <translation>A hora deste computador não coincide com a do hub.</translation>
    </message>
    <message>
        <source>The hub&apos;s name is not found.</source>
        <translation>O nome do hub não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the address in [hub].</source>
        <translation>Verifique o DNS da rede e o endereço em [hub].</translation>
    </message>
    <message>
        <source>Something else answers in the hub&apos;s place.</source>
        <translation>Responde outra coisa em vez do hub.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [hub] url.</source>
        <translation>Inicie sessão no portal do Wi-Fi ou corrija [hub] url.</translation>
    </message>
    <message>
        <source>What the hub told was not signed by its worker.</source>
        <translation>O que o hub enviou não estava assinado pelo seu worker.</translation>
    </message>
    <message>
        <source>It is not believed; if it stays so, have the hub looked at.</source>
        <translation>Não é tido em conta; se continuar, mande verificar o hub.</translation>
    </message>
    <message>
        <source>This kiosk is not enrolled at its hub.</source>
        <translation>Este terminal não está registado no seu hub.</translation>
    </message>
    <message>
        <source>Make a code in Salesforce, then run kiosk hub enrol.</source>
        <translation>Crie um código no Salesforce e execute kiosk hub enrol.</translation>
    </message>
    <message>
        <source>Nobody has accepted this kiosk at the hub yet.</source>
        <translation>Ainda ninguém aceitou este terminal no hub.</translation>
    </message>
    <message>
        <source>Set its status to Active in Salesforce.</source>
        <translation>Defina o estado dele como Active no Salesforce.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to the hub.</source>
        <translation>O proxy não deixa o terminal chegar ao hub.</translation>
    </message>
    <message>
        <source>Let the proxy pass the hub&apos;s address.</source>
        <translation>Autorize o endereço do hub no proxy.</translation>
    </message>
    <message>
        <source>This kiosk was revoked.</source>
        <translation>Este terminal foi revogado.</translation>
    </message>
    <message>
        <source>Enrol it by a new code, or take it out of service.</source>
        <translation>Registe-o com um novo código ou retire-o de serviço.</translation>
    </message>
    <message>
        <source>The hub does not answer.</source>
        <translation>O hub não responde.</translation>
    </message>
    <message>
        <source>The hub cannot prove who it is.</source>
        <translation>O hub não consegue provar a sua identidade.</translation>
    </message>
    <message>
        <source>This version is too old for the hub.</source>
        <translation>Esta versão é demasiado antiga para o hub.</translation>
    </message>
    <message>
        <source>Update the kiosk.</source>
        <translation>Atualize o terminal.</translation>
    </message>
    <message>
        <source>This is a copy of another kiosk.</source>
        <translation>Isto é uma cópia de outro terminal.</translation>
    </message>
    <message>
        <source>Enrol it by a code of its own.</source>
        <translation>Registe-o com um código próprio.</translation>
    </message>
    <message>
        <source>The hub does not know this kiosk&apos;s key.</source>
        <translation>O hub não conhece a chave deste terminal.</translation>
    </message>
    <message>
        <source>Enrol it by a new code.</source>
        <translation>Registe-o com um novo código.</translation>
    </message>
    <message>
        <source>The hub cannot be reached.</source>
        <translation>Não é possível aceder ao hub.</translation>
    </message>
    <message>
        <source>Kiosk and hub do not understand each other.</source>
        <translation>O terminal e o hub não se entendem.</translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation>Atualize o mais antigo dos dois.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user may not do this in Salesforce.</source>
        <translation>O utilizador do terminal não pode fazer isto no Salesforce.</translation>
    </message>
    <message>
        <source>Give it the kiosk&apos;s permission set.</source>
        <translation>Atribua-lhe o conjunto de permissões do terminal.</translation>
    </message>
    <message>
        <source>The org takes no API calls.</source>
        <translation>A organização não aceita chamadas de API.</translation>
    </message>
    <message>
        <source>Switch on API access in the org.</source>
        <translation>Ative o acesso à API na organização.</translation>
    </message>
    <message>
        <source>Salesforce has retired this version of its API.</source>
        <translation>O Salesforce retirou esta versão da sua API.</translation>
    </message>
    <message>
        <source>The org&apos;s Apex code fails or takes too long.</source>
        <translation>O código Apex da organização falha ou demora demasiado.</translation>
    </message>
    <message>
        <source>Mend or lighten the org&apos;s automation.</source>
        <translation>Repare ou alivie a automatização da organização.</translation>
    </message>
    <message>
        <source>An administrator has blocked the kiosk&apos;s app.</source>
        <translation>Um administrador bloqueou a aplicação do terminal.</translation>
    </message>
    <message>
        <source>Unblock the app in Setup.</source>
        <translation>Desbloqueie a aplicação na Configuração.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s app is not installed in this org.</source>
        <translation>A aplicação do terminal não está instalada nesta organização.</translation>
    </message>
    <message>
        <source>Install the app there, or correct [salesforce] login_url.</source>
        <translation>Instale lá a aplicação ou corrija [salesforce] login_url.</translation>
    </message>
    <message>
        <source>Salesforce does not know the kiosk&apos;s app.</source>
        <translation>O Salesforce não conhece a aplicação do terminal.</translation>
    </message>
    <message>
        <source>Correct [salesforce] client_id.</source>
        <translation>Corrija [salesforce] client_id.</translation>
    </message>
    <message>
        <source>Salesforce expects another audience at the login.</source>
        <translation>O Salesforce espera outra audience no início de sessão.</translation>
    </message>
    <message>
        <source>Correct [salesforce] login_url.</source>
        <translation>Corrija [salesforce] login_url.</translation>
    </message>
    <message>
        <source>A trigger or flow of the org fails.</source>
        <translation>Um acionador ou fluxo da organização falha.</translation>
    </message>
    <message>
        <source>The org is busy with other work.</source>
        <translation>A organização está ocupada com outro trabalho.</translation>
    </message>
    <message>
        <source>Salesforce does not accept a value.</source>
        <translation>O Salesforce não aceita um valor.</translation>
    </message>
    <message>
        <source>Correct it and release the lead.</source>
        <translation>Corrija-o e liberte o lead.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate has expired, by this computer&apos;s clock.</source>
        <translation>Segundo a hora deste computador, o certificado do Salesforce expirou.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s certificate is not valid yet, by this computer&apos;s clock.</source>
        <translation>Segundo a hora deste computador, o certificado do Salesforce ainda não é válido.</translation>
    </message>
    <message>
        <source>Salesforce finds the login out of date.</source>
        <translation>O Salesforce considera o início de sessão desatualizado.</translation>
    </message>
    <message>
        <source>The lead was converted in Salesforce.</source>
        <translation>O lead foi convertido no Salesforce.</translation>
    </message>
    <message>
        <source>Look at its contact there; release the lead only to try again.</source>
        <translation>Veja lá o contacto; liberte o lead só para tentar de novo.</translation>
    </message>
    <message>
        <source>The connection to Salesforce was cut before the answer.</source>
        <translation>A ligação ao Salesforce foi cortada antes da resposta.</translation>
    </message>
    <message>
        <source>The record was deleted in Salesforce.</source>
        <translation>O registo foi eliminado no Salesforce.</translation>
    </message>
    <message>
        <source>Decide whether to send it as a new one.</source>
        <translation>Decida se é enviado como novo.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s name is not found.</source>
        <translation>O nome do Salesforce não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the network&apos;s DNS, and the addresses in [salesforce].</source>
        <translation>Verifique o DNS da rede e os endereços em [salesforce].</translation>
    </message>
    <message>
        <source>A duplicate rule of the org refuses it.</source>
        <translation>Uma regra de duplicados da organização recusa-o.</translation>
    </message>
    <message>
        <source>Merge it in Salesforce, or change the rule.</source>
        <translation>Una-o no Salesforce ou altere a regra.</translation>
    </message>
    <message>
        <source>The org lacks a field that the kiosk sends, or access to it.</source>
        <translation>Falta à organização um campo que o terminal envia, ou o acesso a ele.</translation>
    </message>
    <message>
        <source>Deploy the package, list your own fields in Kiosk Lead Field, assign the permission set.</source>
        <translation>Implemente o pacote, indique os seus campos em Kiosk Lead Field e atribua o conjunto de permissões.</translation>
    </message>
    <message>
        <source>The app does not allow this way of logging in.</source>
        <translation>A aplicação não permite esta forma de iniciar sessão.</translation>
    </message>
    <message>
        <source>Allow in the app what [salesforce] flow names.</source>
        <translation>Permita na aplicação o que [salesforce] flow indica.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s address is unsafe or cannot be used.</source>
        <translation>O endereço do Salesforce não é seguro ou não pode ser usado.</translation>
    </message>
    <message>
        <source>Logins from this network are barred.</source>
        <translation>Os inícios de sessão a partir desta rede estão vedados.</translation>
    </message>
    <message>
        <source>Relax the app&apos;s IP restrictions.</source>
        <translation>Alivie as restrições de IP da aplicação.</translation>
    </message>
    <message>
        <source>Two records have this key.</source>
        <translation>Dois registos têm esta chave.</translation>
    </message>
    <message>
        <source>Delete one, and make Kiosk_Lead_Id__c unique.</source>
        <translation>Elimine um e torne Kiosk_Lead_Id__c único.</translation>
    </message>
    <message>
        <source>The record is locked in Salesforce, as by an approval process.</source>
        <translation>O registo está bloqueado no Salesforce, por exemplo por uma aprovação.</translation>
    </message>
    <message>
        <source>End the approval there, then release the lead.</source>
        <translation>Termine lá a aprovação e depois liberte o lead.</translation>
    </message>
    <message>
        <source>Salesforce refuses the login.</source>
        <translation>O Salesforce recusa o início de sessão.</translation>
    </message>
    <message>
        <source>Check the app and its user in [salesforce].</source>
        <translation>Verifique a aplicação e o utilizador dela em [salesforce].</translation>
    </message>
    <message>
        <source>There were too many logins within an hour.</source>
        <translation>Houve demasiados inícios de sessão numa hora.</translation>
    </message>
    <message>
        <source>Salesforce does not say why the login fails.</source>
        <translation>O Salesforce não diz porque falha o início de sessão.</translation>
    </message>
    <message>
        <source>Look at the login history of the kiosk&apos;s user in Salesforce.</source>
        <translation>Veja no Salesforce o histórico de sessões do utilizador do terminal.</translation>
    </message>
    <message>
        <source>Salesforce is under maintenance.</source>
        <translation>O Salesforce está em manutenção.</translation>
    </message>
    <message>
        <source>Salesforce cannot read what the kiosk sent.</source>
        <translation>O Salesforce não consegue ler o que o terminal enviou.</translation>
    </message>
    <message>
        <source>Salesforce cannot be reached.</source>
        <translation>Não é possível aceder ao Salesforce.</translation>
    </message>
    <message>
        <source>Something else answers in Salesforce&apos;s place.</source>
        <translation>Responde outra coisa em vez do Salesforce.</translation>
    </message>
    <message>
        <source>Log in to the Wi-Fi&apos;s portal, or correct [salesforce] login_url.</source>
        <translation>Inicie sessão no portal do Wi-Fi ou corrija [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org takes no numbers of days: its package is older, or it has none.</source>
        <translation>A organização não aceita números dos dias: o pacote é mais antigo ou não existe.</translation>
    </message>
    <message>
        <source>Deploy the package; until then the kiosk keeps them, as kiosk stats shows.</source>
        <translation>Implemente o pacote; até lá o terminal guarda-os, como mostra kiosk stats.</translation>
    </message>
    <message>
        <source>The app has no user to run as.</source>
        <translation>A aplicação não tem utilizador com que ser executada.</translation>
    </message>
    <message>
        <source>Name one in the app&apos;s client credentials flow.</source>
        <translation>Indique um no fluxo client credentials da aplicação.</translation>
    </message>
    <message>
        <source>The org takes no record at present.</source>
        <translation>A organização não aceita registos de momento.</translation>
    </message>
    <message>
        <source>The org is inactive.</source>
        <translation>A organização está inativa.</translation>
    </message>
    <message>
        <source>Have it activated, or correct [salesforce] login_url.</source>
        <translation>Mande ativá-la ou corrija [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The org is not at this address now.</source>
        <translation>A organização não está agora neste endereço.</translation>
    </message>
    <message>
        <source>If it stays so, correct [salesforce] login_url.</source>
        <translation>Se continuar, corrija [salesforce] login_url.</translation>
    </message>
    <message>
        <source>The network wants a login before it lets the kiosk out.</source>
        <translation>A rede exige início de sessão antes de deixar sair o terminal.</translation>
    </message>
    <message>
        <source>The proxy does not let the kiosk through to Salesforce.</source>
        <translation>O proxy não deixa o terminal chegar ao Salesforce.</translation>
    </message>
    <message>
        <source>Let the proxy pass Salesforce&apos;s addresses.</source>
        <translation>Autorize os endereços do Salesforce no proxy.</translation>
    </message>
    <message>
        <source>The proxy on the way to Salesforce wants a login.</source>
        <translation>O proxy a caminho do Salesforce exige início de sessão.</translation>
    </message>
    <message>
        <source>The org&apos;s API calls of 24 hours are used up.</source>
        <translation>As chamadas de API da organização para 24 horas esgotaram-se.</translation>
    </message>
    <message>
        <source>It goes on when there are new ones; more calls can be bought.</source>
        <translation>Retoma quando houver novas; podem comprar-se mais.</translation>
    </message>
    <message>
        <source>The kiosk leaves the rest of the org&apos;s API calls to others.</source>
        <translation>O terminal deixa a outros as restantes chamadas de API da organização.</translation>
    </message>
    <message>
        <source>It goes on by itself; [salesforce] quota_share sets its share.</source>
        <translation>O funcionamento é retomado automaticamente; [salesforce] quota_share define a sua parte.</translation>
    </message>
    <message>
        <source>Salesforce refuses this.</source>
        <translation>O Salesforce recusa isto.</translation>
    </message>
    <message>
        <source>Ask the administrator, with the code.</source>
        <translation>Pergunte ao administrador, indicando o código.</translation>
    </message>
    <message>
        <source>A required value is missing.</source>
        <translation>Falta um valor obrigatório.</translation>
    </message>
    <message>
        <source>Fill it in and release the lead.</source>
        <translation>Preencha-o e liberte o lead.</translation>
    </message>
    <message>
        <source>A rule of the org refuses it.</source>
        <translation>Uma regra da organização recusa-o.</translation>
    </message>
    <message>
        <source>Correct the lead or the rule, then release it.</source>
        <translation>Corrija o lead ou a regra e depois liberte-o.</translation>
    </message>
    <message>
        <source>The app allows no usable scope.</source>
        <translation>A aplicação não permite nenhum âmbito utilizável.</translation>
    </message>
    <message>
        <source>Add the scope &quot;api&quot; to the app.</source>
        <translation>Adicione o âmbito «api» à aplicação.</translation>
    </message>
    <message>
        <source>The app&apos;s secret is wrong.</source>
        <translation>O segredo da aplicação está errado.</translation>
    </message>
    <message>
        <source>Store the app&apos;s new secret.</source>
        <translation>Guarde o novo segredo da aplicação.</translation>
    </message>
    <message>
        <source>Salesforce has a fault of its own.</source>
        <translation>O Salesforce tem uma avaria própria.</translation>
    </message>
    <message>
        <source>Salesforce refuses fresh sessions.</source>
        <translation>O Salesforce recusa sessões novas.</translation>
    </message>
    <message>
        <source>Check the policies of the app and of its user.</source>
        <translation>Verifique as políticas da aplicação e do utilizador dela.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server does not answer.</source>
        <translation>O servidor do Salesforce não responde.</translation>
    </message>
    <message>
        <source>It is too large for one call.</source>
        <translation>É demasiado grande para uma só chamada.</translation>
    </message>
    <message>
        <source>It is sent in parts.</source>
        <translation>É enviado em partes.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer does not come to an end.</source>
        <translation>A resposta do Salesforce não chega ao fim.</translation>
    </message>
    <message>
        <source>Ask the network&apos;s owner about a proxy.</source>
        <translation>Pergunte ao responsável da rede se há um proxy.</translation>
    </message>
    <message>
        <source>The org&apos;s data storage is full.</source>
        <translation>O armazenamento de dados da organização está cheio.</translation>
    </message>
    <message>
        <source>Make room in the org; then it goes on by itself.</source>
        <translation>Arranje espaço na organização; depois o funcionamento é retomado automaticamente.</translation>
    </message>
    <message>
        <source>Another record has a value that must be unique.</source>
        <translation>Outro registo tem um valor que deve ser único.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s server cannot prove who it is.</source>
        <translation>O servidor do Salesforce não consegue provar a sua identidade.</translation>
    </message>
    <message>
        <source>A text is too long.</source>
        <translation>Um texto é demasiado longo.</translation>
    </message>
    <message>
        <source>Shorten it and release the lead.</source>
        <translation>Encurte-o e liberte o lead.</translation>
    </message>
    <message>
        <source>The login&apos;s private key or secret cannot be used.</source>
        <translation>A chave privada ou o segredo do início de sessão não pode ser usado.</translation>
    </message>
    <message>
        <source>Run kiosk check: it says what the file holds instead.</source>
        <translation>Execute kiosk check: indica o que o ficheiro contém.</translation>
    </message>
    <message>
        <source>The kiosk&apos;s user is inactive or locked.</source>
        <translation>O utilizador do terminal está inativo ou bloqueado.</translation>
    </message>
    <message>
        <source>Activate or unlock the user in Salesforce.</source>
        <translation>Ative ou desbloqueie o utilizador no Salesforce.</translation>
    </message>
    <message>
        <source>The app is not approved for the kiosk&apos;s user.</source>
        <translation>A aplicação não está aprovada para o utilizador do terminal.</translation>
    </message>
    <message>
        <source>Pre-authorize the user in the app, by its permission set.</source>
        <translation>Pré-autorize o utilizador na aplicação, através do conjunto de permissões.</translation>
    </message>
    <message>
        <source>The private key does not belong to the app&apos;s certificate.</source>
        <translation>A chave privada não pertence ao certificado da aplicação.</translation>
    </message>
    <message>
        <source>Store the private key that belongs to it.</source>
        <translation>Guarde a chave privada que lhe pertence.</translation>
    </message>
    <message>
        <source>Nobody has to do anything.</source>
        <translation>Ninguém tem de fazer nada.</translation>
    </message>
    <message>
        <source>Staff can help.</source>
        <translation>O pessoal pode ajudar.</translation>
    </message>
    <message>
        <source>Whoever manages the kiosks can help.</source>
        <translation>Quem gere os terminais pode ajudar.</translation>
    </message>
    <message>
        <source>The Salesforce administrator can help.</source>
        <translation>O administrador do Salesforce pode ajudar.</translation>
    </message>
</context>
<context>
    <name>AttractCode</name>
    <message>
        <source>Take it along</source>
        <translation>Leve consigo</translation>
    </message>
    <message>
        <source>Point your camera here, show it at the till.</source>
        <translation>Aponte aqui a câmara e mostre o código na caixa.</translation>
    </message>
</context>
<context>
    <name>AttractOffer</name>
    <message>
        <source>Offer of the week</source>
        <translation>Oferta da semana</translation>
    </message>
    <message numerus="yes">
        <source>Touch for all %n offers</source>
        <translation>
            <numerusform>Toque para ver a oferta</numerusform>
            <numerusform>Toque para ver as %n ofertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Riscado: o nosso preço mais baixo dos últimos 30 dias</translation>
    </message>
</context>
<context>
    <name>CardInvitation</name>
    <message>
        <source>Scan to take it along</source>
        <translation>Leia o código e leve a oferta</translation>
    </message>
    <message>
        <source>Show our staff a photo</source>
        <translation>Mostre uma foto ao nosso pessoal</translation>
    </message>
</context>
<context>
    <name>CardKicker</name>
    <message>
        <source>Offer of the week</source>
        <translation>Oferta da semana</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>All</source>
        <comment>offers of all categories</comment>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>More</source>
        <comment>further categories</comment>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Opens the list of categories</source>
        <translation>Abre a lista de categorias</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>Touch the screen or press any key to stay.</source>
        <translation>Toque no ecrã ou prima uma tecla para ficar.</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mais tempo</translation>
    </message>
</context>
<context>
    <name>ComfortButton</name>
    <message>
        <source>Reading aids</source>
        <translation>Ajudas à leitura</translation>
    </message>
</context>
<context>
    <name>ComfortPanel</name>
    <message>
        <source>Reading aids</source>
        <translation>Ajudas à leitura</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>More contrast</source>
        <translation>Mais contraste</translation>
    </message>
    <message>
        <source>Everything within reach from a seat</source>
        <translation>Tudo ao alcance de quem está sentado</translation>
    </message>
    <message>
        <source>Stop motion</source>
        <translation>Parar o movimento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
</context>
<context>
    <name>ControlsPage</name>
    <message>
        <source>Printing…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Impresso.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>A impressora não tem papel.</translation>
    </message>
    <message>
        <source>Sent to the printer. Did the slip come out?</source>
        <translation>Enviado para a impressora. O talão saiu?</translation>
    </message>
    <message>
        <source>Not printed. The health page says why.</source>
        <translation>Não impresso. A página «Estado» diz porquê.</translation>
    </message>
    <message>
        <source>Offers are being reloaded</source>
        <translation>As ofertas estão a ser recarregadas</translation>
    </message>
    <message>
        <source>Reload all offers</source>
        <translation>Recarregar todas as ofertas</translation>
    </message>
    <message>
        <source>End the previews (%1 left)</source>
        <translation>Terminar as pré-visualizações (restam %1)</translation>
    </message>
    <message>
        <source>Show previews for 10 minutes</source>
        <translation>Mostrar pré-visualizações durante 10 minutos</translation>
    </message>
    <message>
        <source>Test the display</source>
        <translation>Testar o ecrã</translation>
    </message>
    <message>
        <source>Print a test slip</source>
        <translation>Imprimir um talão de teste</translation>
    </message>
    <message>
        <source>No printer is set up</source>
        <translation>Nenhuma impressora configurada</translation>
    </message>
    <message>
        <source>Test slip</source>
        <translation>Talão de teste</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Registar no hub</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Imprimir de novo</translation>
    </message>
    <message>
        <source>An offer for the shelf or the window</source>
        <translation>Uma oferta para a prateleira ou a montra</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimir «%1»</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Leia o código e leve a oferta</translation>
    </message>
    <message>
        <source>Show this code to our staff.</source>
        <translation>Mostre este código ao nosso pessoal.</translation>
    </message>
    <message>
        <source>The kiosk will close, and stays off until whoever set it up starts it again.</source>
        <translation>O terminal vai fechar e fica desligado até que quem o instalou o volte a ligar.</translation>
    </message>
    <message>
        <source>Close the kiosk now</source>
        <translation>Fechar o terminal agora</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translation>Fechar o terminal</translation>
    </message>
</context>
<context>
    <name>CorrectionWords</name>
    <message>
        <source>%1: this cannot be read as a change.</source>
        <translation>%1: não se consegue ler como alteração.</translation>
    </message>
    <message>
        <source>%1: cannot be changed here.</source>
        <translation>%1: não pode ser alterado aqui.</translation>
    </message>
    <message>
        <source>%1: the lead has no such field.</source>
        <translation>%1: o lead não tem esse campo.</translation>
    </message>
    <message>
        <source>%1: must be filled in; Salesforce requires it.</source>
        <translation>%1: tem de ser preenchido; o Salesforce exige-o.</translation>
    </message>
    <message>
        <source>%1: some characters are no text.</source>
        <translation>%1: alguns caracteres não são texto.</translation>
    </message>
    <message>
        <source>%1: at most %2 characters.</source>
        <translation>%1: no máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>%1: Salesforce does not take this address. It should be like name@example.com.</source>
        <translation>%1: o Salesforce não aceita este endereço. Deve ser como nome@example.com.</translation>
    </message>
    <message>
        <source>%1: write true or false.</source>
        <translation>%1: escreva true ou false.</translation>
    </message>
    <message>
        <source>This row cannot be corrected here.</source>
        <translation>Esta entrada não pode ser corrigida aqui.</translation>
    </message>
</context>
<context>
    <name>DetailButtons</name>
    <message>
        <source>All offers</source>
        <translation>Todas as ofertas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Contactem-me</translation>
    </message>
</context>
<context>
    <name>DetailCode</name>
    <message>
        <source>Take it along</source>
        <translation>Leve consigo</translation>
    </message>
    <message>
        <source>Scan to take it along</source>
        <translation>Leia o código e leve a oferta</translation>
    </message>
    <message>
        <source>or without a phone</source>
        <translation>ou sem telemóvel</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Esta oferta acabou de terminar.</translation>
    </message>
</context>
<context>
    <name>DetailPage</name>
    <message>
        <source>Get my own voucher</source>
        <translation>Obter o meu vale</translation>
    </message>
    <message>
        <source>One per customer, good once, on paper or as a photo</source>
        <translation>Um por cliente, válido uma vez, em papel ou em foto</translation>
    </message>
</context>
<context>
    <name>DetailPrice</name>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Riscado: o nosso preço mais baixo dos últimos 30 dias</translation>
    </message>
</context>
<context>
    <name>DisplayTest</name>
    <message>
        <source>Display test. Tap for the next colour.</source>
        <translation>Teste do ecrã. Toque para a cor seguinte.</translation>
    </message>
    <message>
        <source>Tap for the next colour. All four edges must show a line.</source>
        <translation>Toque para a cor seguinte. Nas quatro margens deve aparecer uma linha.</translation>
    </message>
</context>
<context>
    <name>Dock</name>
    <message>
        <source>Struck prices: our lowest price of the last 30 days.</source>
        <translation>Preços riscados: o nosso preço mais baixo dos últimos 30 dias.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Contactem-me</translation>
    </message>
    <message>
        <source>Opens the list of languages</source>
        <translation>Abre a lista de idiomas</translation>
    </message>
</context>
<context>
    <name>EmptyWall</name>
    <message>
        <source>New offers are on the way</source>
        <translation>Novas ofertas a caminho</translation>
    </message>
    <message>
        <source>Leave your details and hear of them first.</source>
        <translation>Deixe os seus dados e saiba em primeira mão.</translation>
    </message>
    <message>
        <source>Contact me</source>
        <translation>Contactem-me</translation>
    </message>
</context>
<context>
    <name>EnrolPage</name>
    <message>
        <source>Scan the code from Salesforce, or type it.</source>
        <translation>Leia o código do Salesforce ou escreva-o.</translation>
    </message>
    <message>
        <source>The hub is being asked. This can take a minute and a half.</source>
        <translation>O hub está a ser consultado. Pode demorar um minuto e meio.</translation>
    </message>
    <message>
        <source>This is not an enrolment code; a character may be mistyped.</source>
        <translation>Isto não é um código de registo; pode haver um carácter errado.</translation>
    </message>
    <message>
        <source>This code is for another hub than the one in the settings.</source>
        <translation>Este código é para outro hub que não o da configuração.</translation>
    </message>
    <message>
        <source>This hub has another fingerprint than the one with the code. Do not enrol; tell the one who runs the hub.</source>
        <translation>Este hub tem uma impressão digital diferente da que acompanha o código. Não registe o terminal; avise quem gere o hub.</translation>
    </message>
    <message>
        <source>The hub has no key yet. Try again once its worker runs.</source>
        <translation>O hub ainda não tem chave. Tente de novo quando o worker dele estiver a funcionar.</translation>
    </message>
    <message>
        <source>Is this the fingerprint that stands beside the code?</source>
        <translation>É esta a impressão digital que está junto do código?</translation>
    </message>
    <message>
        <source>This code was used or has ended. Make a new one in Salesforce.</source>
        <translation>Este código já foi usado ou expirou. Crie um novo no Salesforce.</translation>
    </message>
    <message>
        <source>The hub has not answered yet. Try the same code again.</source>
        <translation>O hub ainda não respondeu. Tente de novo com o mesmo código.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Não foi possível guardar (disco). Nada foi alterado.</translation>
    </message>
    <message>
        <source>Enrolled as %1 in store %2. The kiosk restarts.</source>
        <translation>Registado como %1 na loja %2. O terminal reinicia.</translation>
    </message>
    <message>
        <source>Enrol at the hub</source>
        <translation>Registar no hub</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Yes, it is the same</source>
        <translation>Sim, é a mesma</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>No, stop</source>
        <translation>Não, parar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>First name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Question or note</source>
        <translation>Pergunta ou nota</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamento</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Telemóvel</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rua</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Distrito ou província</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Lead source</source>
        <translation>Origem do lead</translation>
    </message>
    <message>
        <source>Number of the offer</source>
        <translation>Número da oferta</translation>
    </message>
    <message>
        <source>Wants news</source>
        <translation>Quer novidades</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Recomendado por</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Loja</translation>
    </message>
    <message>
        <source>Time of the form</source>
        <translation>Hora do formulário</translation>
    </message>
    <message>
        <source>Time of the consent</source>
        <translation>Hora do consentimento</translation>
    </message>
    <message>
        <source>Text of the consent</source>
        <translation>Texto do consentimento</translation>
    </message>
    <message>
        <source>How sure the time is</source>
        <translation>Fiabilidade da hora</translation>
    </message>
    <message>
        <source>Key of the lead</source>
        <translation>Chave do lead</translation>
    </message>
</context>
<context>
    <name>FormButtons</name>
    <message>
        <source>Saving …</source>
        <translation>A guardar…</translation>
    </message>
    <message>
        <source>Sorry, this could not be saved just now. Nothing is lost: please try again, or ask our staff.</source>
        <translation>Lamentamos, não foi possível guardar agora. Nada se perdeu: tente de novo ou pergunte ao nosso pessoal.</translation>
    </message>
    <message>
        <source>This kiosk cannot keep any details just now. What you have typed stays here: please wait a moment, or ask our staff.</source>
        <translation>Este terminal não consegue guardar dados agora. O que escreveu fica aqui: aguarde um momento ou pergunte ao nosso pessoal.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>FormChoice</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>FormHeading</name>
    <message>
        <source>Opens the list of languages</source>
        <translation>Abre a lista de idiomas</translation>
    </message>
    <message>
        <source>Your friend&apos;s details</source>
        <translation>Os dados da pessoa recomendada</translation>
    </message>
    <message>
        <source>May we contact you?</source>
        <translation>Podemos contactar consigo?</translation>
    </message>
    <message>
        <source>Only with your friend&apos;s permission: please ask first, and read them what they agree to.</source>
        <translation>Só com a autorização da pessoa: pergunte primeiro e leia-lhe o texto que vai aceitar.</translation>
    </message>
    <message>
        <source>Sorry, this kiosk cannot keep any details just now. Please ask our staff.</source>
        <translation>Lamentamos, este terminal não consegue guardar dados agora. Pergunte ao nosso pessoal.</translation>
    </message>
    <message>
        <source>Fields marked “optional” may be left empty.</source>
        <translation>O que está marcado «opcional» pode ficar vazio.</translation>
    </message>
</context>
<context>
    <name>FormNote</name>
    <message>
        <source>We read: %1, %2</source>
        <translation>Lemos: %1, %2</translation>
    </message>
    <message>
        <source>We read: %1</source>
        <translation>Lemos: %1</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Queria dizer %1?</translation>
    </message>
    <message>
        <source>Which country is it from?</source>
        <translation>De que país é o número?</translation>
    </message>
    <message>
        <source>From another country?</source>
        <translation>De outro país?</translation>
    </message>
    <message>
        <source>Yes, change it</source>
        <translation>Sim, corrigir</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No, it is right</source>
        <translation>Não, está certo</translation>
    </message>
</context>
<context>
    <name>FormOffer</name>
    <message>
        <source>You ask about %1</source>
        <translation>O seu pedido sobre %1</translation>
    </message>
    <message>
        <source>You ask about</source>
        <translation>O seu pedido sobre</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nome próprio</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apelido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>O que deseja saber?</translation>
    </message>
    <message>
        <source>Please also send me news about new offers.</source>
        <translation>Quero receber também novidades sobre novas ofertas.</translation>
    </message>
    <message>
        <source>Please agree, so that we may keep your details.</source>
        <translation>Dê o seu consentimento, para podermos guardar os seus dados.</translation>
    </message>
    <message>
        <source>Please fill this in.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>This is too long.</source>
        <translation>É demasiado longo.</translation>
    </message>
    <message>
        <source>Please write one address alone, like name@example.com.</source>
        <translation>Escreva um só endereço, como nome@example.com.</translation>
    </message>
    <message>
        <source>An email address needs an @, like name@example.com.</source>
        <translation>Um endereço de e-mail tem uma @, como nome@example.com.</translation>
    </message>
    <message>
        <source>Before the @ there can be no spaces, accents or quotation marks, and no dot at the beginning.</source>
        <translation>Antes da @ não pode haver espaços, acentos nem aspas, nem um ponto no início.</translation>
    </message>
    <message>
        <source>Please check what follows the @. It should be like example.com.</source>
        <translation>Verifique o que vem depois da @. Deve ser como example.com.</translation>
    </message>
    <message>
        <source>Please check this number. One from abroad begins with +.</source>
        <translation>Verifique este número. Um número estrangeiro começa por +.</translation>
    </message>
    <message>
        <source>Please write digits and no words. An extension follows as x12.</source>
        <translation>Escreva algarismos, sem palavras. Uma extensão escreve-se assim: x12.</translation>
    </message>
    <message>
        <source>Please begin with + and the country code, like +49.</source>
        <translation>Comece por + e o indicativo do país, como +351.</translation>
    </message>
    <message>
        <source>Please choose one of these.</source>
        <translation>Escolha uma destas opções.</translation>
    </message>
    <message>
        <source>(optional)</source>
        <translation>(opcional)</translation>
    </message>
</context>
<context>
    <name>FormWarning</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ainda aí está?</translation>
    </message>
    <message numerus="yes">
        <source>To protect your details, everything will be deleted in %n seconds.</source>
        <translation>
            <numerusform>Para proteger os seus dados, tudo será apagado dentro de %n segundo.</numerusform>
            <numerusform>Para proteger os seus dados, tudo será apagado dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I need more time</source>
        <translation>Preciso de mais tempo</translation>
    </message>
</context>
<context>
    <name>FurtherOffers</name>
    <message>
        <source>Also today</source>
        <translation>Hoje também</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Last warnings</source>
        <translation>Últimos avisos</translation>
    </message>
    <message>
        <source>No warnings since the start</source>
        <translation>Nenhum aviso desde o início</translation>
    </message>
</context>
<context>
    <name>HealthRow</name>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Offers come by</source>
        <translation>As ofertas chegam por</translation>
    </message>
    <message>
        <source>Better, but not in use</source>
        <translation>Melhor, mas não utilizado</translation>
    </message>
    <message>
        <source>Clock, off by</source>
        <translation>Desvio da hora</translation>
    </message>
    <message>
        <source>Waiting / on hold</source>
        <translation>Em espera / retidos</translation>
    </message>
    <message>
        <source>Nothing can be delivered</source>
        <translation>Nada pode ser entregue</translation>
    </message>
    <message>
        <source>Databases that could not be read</source>
        <translation>Bases de dados ilegíveis</translation>
    </message>
    <message>
        <source>Disk, free</source>
        <translation>Disco, livre</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impressora</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Leitor</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Codes that read on the screen</source>
        <translation>Códigos legíveis no ecrã</translation>
    </message>
    <message>
        <source>Voucher keys</source>
        <translation>Chaves dos vales</translation>
    </message>
    <message>
        <source>Wrong PINs within a day</source>
        <translation>PIN errados num dia</translation>
    </message>
    <message>
        <source>Cut off within seven days</source>
        <translation>Desligado de repente em sete dias</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Avaria</translation>
    </message>
    <message>
        <source>live</source>
        <translation>em tempo real</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>a recuperar</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sem ligação</translation>
    </message>
    <message>
        <source>Salesforce streaming</source>
        <translation>Streaming do Salesforce</translation>
    </message>
    <message>
        <source>asking now and then</source>
        <translation>consultas periódicas</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>two numbers, in the order of the words beside them</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
</context>
<context>
    <name>HeldLead</name>
    <message>
        <source>It is no longer on hold.</source>
        <translation>Já não está retido.</translation>
    </message>
    <message>
        <source>It could not be saved (disk). Nothing was changed.</source>
        <translation>Não foi possível guardar (disco). Nada foi alterado.</translation>
    </message>
    <message>
        <source>Why it is on hold</source>
        <translation>Porque está retido</translation>
    </message>
    <message>
        <source>Release it</source>
        <translation>Libertar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Para a esquerda</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Para a direita</translation>
    </message>
</context>
<context>
    <name>LanguageSwitch</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>LeadForm</name>
    <message>
        <source>Contact form</source>
        <translation>Formulário de contacto</translation>
    </message>
</context>
<context>
    <name>NewMark</name>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
</context>
<context>
    <name>NumbersPage</name>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Counted at this screen, by offer. Nothing of it is about a person.</source>
        <translation>Contado neste ecrã, por oferta. Nada disto diz respeito a uma pessoa.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Ainda nada foi contado.</translation>
    </message>
</context>
<context>
    <name>NumbersRow</name>
    <message>
        <source>On the screen: %1 min</source>
        <translation>No ecrã: %1 min</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Abertas: %1</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lidas: %1</translation>
    </message>
    <message>
        <source>Vouchers: %1</source>
        <translation>Vales: %1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Impressos: %1</translation>
    </message>
    <message>
        <source>Forms begun: %1</source>
        <translation>Formulários iniciados: %1</translation>
    </message>
    <message>
        <source>Forms sent: %1</source>
        <translation>Formulários enviados: %1</translation>
    </message>
    <message>
        <source>Redeemed: %1</source>
        <translation>Utilizados: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Recusados: %1</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
</context>
<context>
    <name>OfferDetail</name>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Esta página fecha dentro de %1 s</translation>
    </message>
</context>
<context>
    <name>OfferWall</name>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>OutcomeWords</name>
    <message>
        <source>Accepted</source>
        <translation>Aceite</translation>
    </message>
    <message>
        <source>Accepted offline</source>
        <translation>Aceite sem ligação</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Já utilizado</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Ainda não é válido</translation>
    </message>
    <message>
        <source>Not at this time</source>
        <translation>Não a esta hora</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Another store&apos;s offer</source>
        <translation>Oferta de outra loja</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limite atingido</translation>
    </message>
    <message>
        <source>Unknown code</source>
        <translation>Código desconhecido</translation>
    </message>
    <message>
        <source>Damaged code</source>
        <translation>Código danificado</translation>
    </message>
    <message>
        <source>Could not check</source>
        <translation>Não foi possível verificar</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a page&apos;s number, and how many there are</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página seguinte</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Point your phone’s camera at the code and show it at the till.</source>
        <translation>Aponte a câmara do telemóvel ao código e mostre-o na caixa.</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <comment>a price</comment>
        <translation>em vez de %1</translation>
    </message>
    <message>
        <source>%1: our lowest price of the last 30 days</source>
        <translation>%1: o nosso preço mais baixo dos últimos 30 dias</translation>
    </message>
    <message>
        <source>Show this slip at the till</source>
        <translation>Mostre este talão na caixa</translation>
    </message>
    <message>
        <source>Struck: our lowest price of the last 30 days</source>
        <translation>Riscado: o nosso preço mais baixo dos últimos 30 dias</translation>
    </message>
</context>
<context>
    <name>PhoneSteps</name>
    <message>
        <source>Point your phone’s camera at the code</source>
        <translation>Aponte a câmara do telemóvel ao código</translation>
    </message>
    <message>
        <source>Touch the link that appears</source>
        <translation>Toque na ligação que aparece</translation>
    </message>
    <message>
        <source>Show it at the till</source>
        <translation>Mostre-o na caixa</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Tire uma foto do código</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Escolha o que lhe agrada</translation>
    </message>
    <message>
        <source>Show the photo at the till</source>
        <translation>Mostre a foto na caixa</translation>
    </message>
</context>
<context>
    <name>PictureGallery</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagem %1 de %2</translation>
    </message>
</context>
<context>
    <name>PinDots</name>
    <message>
        <source>Digits entered: %1</source>
        <translation>Algarismos introduzidos: %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>PreviewMark</name>
    <message>
        <source>Preview</source>
        <translation>Pré-visualização</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1 instead of %2</source>
        <comment>prices</comment>
        <translation>%1 em vez de %2</translation>
    </message>
</context>
<context>
    <name>PrintSlip</name>
    <message>
        <source>Please take your slip.</source>
        <translation>Leve o seu talão, por favor.</translation>
    </message>
    <message>
        <source>The printer is out of paper. Take a photo instead.</source>
        <translation>A impressora não tem papel. Tire antes uma foto.</translation>
    </message>
    <message>
        <source>Printing is not possible right now. Take a photo instead.</source>
        <translation>Não é possível imprimir agora. Tire antes uma foto.</translation>
    </message>
    <message>
        <source>Did it print?</source>
        <translation>Foi impresso?</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>A imprimir…</translation>
    </message>
    <message>
        <source>Print my voucher</source>
        <translation>Imprimir o meu vale</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Imprimir outra vez</translation>
    </message>
</context>
<context>
    <name>QrCode</name>
    <message>
        <source>QR code %1</source>
        <translation>Código QR %1</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <source>It goes with the next delivery.</source>
        <translation>Segue com a próxima entrega.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are in a sealed file in the data folder.</source>
        <translation>
            <numerusform>%n entrada está num ficheiro selado na pasta de dados.</numerusform>
            <numerusform>%n entradas estão num ficheiro selado na pasta de dados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exported: no key for exports is set up ([outbox] export_to).</source>
        <translation>Não exportado: não há chave de exportação configurada ([outbox] export_to).</translation>
    </message>
    <message>
        <source>Not exported: the file could not be written.</source>
        <translation>Não exportado: não foi possível escrever o ficheiro.</translation>
    </message>
    <message>
        <source>Everything has reached Salesforce.</source>
        <translation>Tudo chegou ao Salesforce.</translation>
    </message>
    <message>
        <source>Export all into a sealed file</source>
        <translation>Exportar tudo para um ficheiro selado</translation>
    </message>
</context>
<context>
    <name>QueueRow</name>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Redemption</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Numbers of a day</source>
        <translation>Números de um dia</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>A caminho</translation>
    </message>
    <message>
        <source>With the hub</source>
        <translation>No hub</translation>
    </message>
    <message>
        <source>On hold: needs attention</source>
        <translation>Retido: precisa de atenção</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Unknown kind: %1</source>
        <translation>Tipo desconhecido: %1</translation>
    </message>
</context>
<context>
    <name>RedemptionRow</name>
    <message>
        <source>%1, taken back later</source>
        <translation>%1, anulado depois</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Anulado: %1</translation>
    </message>
    <message>
        <source>Salesforce: the voucher was used elsewhere too.</source>
        <translation>Salesforce: o vale também foi usado noutro lado.</translation>
    </message>
    <message>
        <source>Salesforce: the limit had been reached.</source>
        <translation>Salesforce: o limite tinha sido atingido.</translation>
    </message>
    <message>
        <source>Salesforce: the offer was not valid at that time.</source>
        <translation>Salesforce: a oferta não era válida nesse momento.</translation>
    </message>
    <message>
        <source>Salesforce: the offer is another store&apos;s.</source>
        <translation>Salesforce: a oferta é de outra loja.</translation>
    </message>
    <message>
        <source>Salesforce: nobody issued this voucher.</source>
        <translation>Salesforce: ninguém emitiu este vale.</translation>
    </message>
    <message>
        <source>Salesforce: there is no such offer.</source>
        <translation>Salesforce: esta oferta não existe.</translation>
    </message>
    <message>
        <source>Salesforce would have refused it (%1).</source>
        <translation>O Salesforce tê-lo-ia recusado (%1).</translation>
    </message>
    <message>
        <source>No known offer</source>
        <translation>Oferta desconhecida</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sem ligação</translation>
    </message>
</context>
<context>
    <name>RedemptionsPage</name>
    <message>
        <source>Redeemed today: %1</source>
        <translation>Utilizados hoje: %1</translation>
    </message>
    <message numerus="yes">
        <source>Salesforce would have refused %n of these. You need not do anything; the office sees it too.</source>
        <translation>
            <numerusform>O Salesforce teria recusado %n destes. Não precisa de fazer nada; a sede também o vê.</numerusform>
            <numerusform>O Salesforce teria recusado %n destes. Não precisa de fazer nada; a sede também os vê.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was scanned today.</source>
        <translation>Hoje ainda nada foi lido.</translation>
    </message>
</context>
<context>
    <name>SessionCover</name>
    <message>
        <source>space</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>espaço</translation>
    </message>
    <message>
        <source>hyphen</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>hífen</translation>
    </message>
    <message>
        <source>apostrophe</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>apóstrofo</translation>
    </message>
    <message>
        <source>dot</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>ponto</translation>
    </message>
    <message>
        <source>comma</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>vírgula</translation>
    </message>
    <message>
        <source>at sign</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>arroba</translation>
    </message>
    <message>
        <source>underscore</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>traço inferior</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>spoken: a sign that can be typed</comment>
        <translation>mais</translation>
    </message>
    <message>
        <source>Spell with up and down. The round button takes the letter, left deletes the last one, right ends.</source>
        <comment>spoken: how to type with a keypad</comment>
        <translation>Soletre com as teclas para cima e para baixo. A tecla redonda insere a letra, a esquerda apaga a última, a direita termina.</translation>
    </message>
    <message>
        <source>The screen is dark now. Everything goes on as before.</source>
        <comment>spoken</comment>
        <translation>O ecrã está agora escuro. Tudo continua como antes.</translation>
    </message>
    <message>
        <source>The screen can be seen again.</source>
        <comment>spoken</comment>
        <translation>O ecrã está de novo visível.</translation>
    </message>
</context>
<context>
    <name>SlipWords</name>
    <message>
        <source>Good once</source>
        <translation>Válido uma vez</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %2</source>
        <comment>a day and a time, numbered by its hour</comment>
        <translation>
            <numerusform>Até %1, %2</numerusform>
            <numerusform>Até %1, %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>Press down until you hear your language, then the round button.</source>
        <translation>Prima a tecla para baixo até ouvir a sua língua e depois a tecla redonda.</translation>
    </message>
    <message>
        <source>button</source>
        <comment>spoken after a button&apos;s name</comment>
        <translation>botão</translation>
    </message>
    <message>
        <source>check box</source>
        <comment>spoken after its name</comment>
        <translation>caixa de verificação</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>spoken after a radio button&apos;s name</comment>
        <translation>opção</translation>
    </message>
    <message>
        <source>text field</source>
        <comment>spoken after its name</comment>
        <translation>campo de texto</translation>
    </message>
    <message>
        <source>tab</source>
        <comment>spoken after its name</comment>
        <translation>separador</translation>
    </message>
    <message>
        <source>link</source>
        <comment>spoken after its name</comment>
        <translation>hiperligação</translation>
    </message>
    <message>
        <source>checked</source>
        <comment>spoken: a check box</comment>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not checked</source>
        <comment>spoken: a check box</comment>
        <translation>não marcada</translation>
    </message>
    <message>
        <source>selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>selecionada</translation>
    </message>
    <message>
        <source>not selected</source>
        <comment>spoken: a tab or a choice, one of several</comment>
        <translation>não selecionada</translation>
    </message>
    <message>
        <source>required</source>
        <comment>spoken: a text field</comment>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>not right yet</source>
        <comment>spoken: a text field</comment>
        <translation>ainda não está correto</translation>
    </message>
    <message>
        <source>not available now</source>
        <comment>spoken: a button</comment>
        <translation>indisponível de momento</translation>
    </message>
    <message>
        <source>Empty</source>
        <comment>spoken: a text field</comment>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Filled in, not read aloud</source>
        <comment>spoken: a secret text field</comment>
        <translation>Preenchido, não é lido em voz alta</translation>
    </message>
    <message>
        <source>digit</source>
        <comment>spoken instead of a digit of a PIN</comment>
        <translation>algarismo</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>spoken: a letter</comment>
        <translation>%1 apagado</translation>
    </message>
    <message>
        <source>space</source>
        <comment>spoken: the character</comment>
        <translation>espaço</translation>
    </message>
    <message>
        <source>capital %1</source>
        <comment>spoken: a letter</comment>
        <translation>%1 maiúsculo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>spoken: the place of an item among its likes</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <comment>spoken: a code letter by letter</comment>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Number of offers: %1. Page %2 of %3.</source>
        <comment>spoken: of the wall</comment>
        <translation>Número de ofertas: %1. Página %2 de %3.</translation>
    </message>
    <message>
        <source>Welcome to %1.</source>
        <comment>spoken: a shop&apos;s name</comment>
        <translation>Damos-lhe as boas-vindas à loja %1.</translation>
    </message>
    <message>
        <source>Down: next. Up: previous. The round button: choose. Left: say again. The top button: help.</source>
        <comment>spoken: the keys of the keypad</comment>
        <translation>Para baixo: seguinte. Para cima: anterior. Tecla redonda: escolher. Esquerda: repetir. Tecla do topo: ajuda.</translation>
    </message>
    <message>
        <source>Press the round button to choose this.</source>
        <comment>spoken</comment>
        <translation>Prima a tecla redonda para escolher.</translation>
    </message>
    <message>
        <source>Press the round button to check or uncheck this.</source>
        <comment>spoken</comment>
        <translation>Prima a tecla redonda para marcar ou desmarcar.</translation>
    </message>
    <message>
        <source>Type here, or press the round button to spell with up and down. You need not fill in the form: our staff will help you.</source>
        <comment>spoken</comment>
        <translation>Escreva aqui, ou prima a tecla redonda para soletrar com as teclas para cima e para baixo. Não tem de preencher o formulário: o nosso pessoal irá ajudar.</translation>
    </message>
    <message>
        <source>The digits come from 1 to 9, then delete, then 0, then Enter.</source>
        <comment>spoken: of a pad for a PIN, where a digit may not be said</comment>
        <translation>Primeiro vêm os algarismos de 1 a 9, depois apagar, depois 0, depois confirmar.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Press down for the first item.</source>
        <comment>spoken</comment>
        <translation>Ainda nada foi escolhido. Prima a tecla para baixo para ir para o primeiro elemento.</translation>
    </message>
    <message>
        <source>Volume %1 of %2</source>
        <comment>spoken</comment>
        <translation>Volume %1 de %2</translation>
    </message>
</context>
<context>
    <name>StaffEnd</name>
    <message>
        <source>Staff mode ends in %1 s. What you are typing is kept for you.</source>
        <translation>O modo de pessoal termina dentro de %1 s. O que está a escrever fica guardado.</translation>
    </message>
    <message>
        <source>Go on, with my PIN</source>
        <translation>Continuar, com o meu PIN</translation>
    </message>
</context>
<context>
    <name>StaffEntry</name>
    <message>
        <source>Who are you? Choose your name, or scan your badge.</source>
        <translation>Quem é? Escolha o seu nome ou leia o seu cartão.</translation>
    </message>
    <message>
        <source>This badge belongs to nobody here.</source>
        <translation>Este cartão não pertence a ninguém aqui.</translation>
    </message>
    <message>
        <source>Enter your PIN again, so that this is done.</source>
        <translation>Introduza de novo o PIN para confirmar.</translation>
    </message>
    <message>
        <source>Enter your PIN</source>
        <translation>Introduza o seu PIN</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN errado.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 min.</source>
        <translation>Demasiados PIN errados. Tente de novo dentro de %1 min.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1 s.</source>
        <translation>Demasiados PIN errados. Tente de novo dentro de %1 s.</translation>
    </message>
    <message>
        <source>No PIN has been set on this kiosk.</source>
        <translation>Não há nenhum PIN definido neste terminal.</translation>
    </message>
    <message>
        <source>The PIN could not be checked. Please try again.</source>
        <translation>Não foi possível verificar o PIN. Tente de novo.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Back to the offers</source>
        <translation>Voltar às ofertas</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Esta página fecha dentro de %1 s</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Pessoal</translation>
    </message>
    <message>
        <source>Staff: %1</source>
        <translation>Pessoal: %1</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Staff mode ends in %1 s</source>
        <translation>O modo de pessoal termina dentro de %1 s</translation>
    </message>
</context>
<context>
    <name>StaffTabs</name>
    <message>
        <source>Till</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Redeemed</source>
        <translation>Utilizados</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Controlos</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>TakeAlong</name>
    <message>
        <source>This page closes in %1</source>
        <translation>Esta página fecha dentro de %1</translation>
    </message>
    <message>
        <source>This offer has just ended.</source>
        <translation>Esta oferta acabou de terminar.</translation>
    </message>
    <message>
        <source>This page closes in %1 s</source>
        <translation>Esta página fecha dentro de %1 s</translation>
    </message>
</context>
<context>
    <name>TakeAlongButtons</name>
    <message>
        <source>Contact me</source>
        <translation>Contactem-me</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Todas as ofertas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>I have it, close</source>
        <translation>Já o tenho, fechar</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Mais tempo</translation>
    </message>
</context>
<context>
    <name>TakeAlongSteps</name>
    <message>
        <source>Find it here: %1</source>
        <translation>Encontra-se aqui: %1</translation>
    </message>
    <message>
        <source>Choose what you would like</source>
        <translation>Escolha o que lhe agrada</translation>
    </message>
    <message>
        <source>Take a photo of the code, or print it</source>
        <translation>Tire uma foto do código ou imprima-o</translation>
    </message>
    <message>
        <source>Take a photo of the code</source>
        <translation>Tire uma foto do código</translation>
    </message>
    <message>
        <source>Take a photo of this code and show it at the till.</source>
        <translation>Tire uma foto deste código e mostre-a na caixa.</translation>
    </message>
    <message>
        <source>Your own code. Take a photo of it; it is good once.</source>
        <translation>O seu próprio código. Tire-lhe uma foto; vale uma só vez.</translation>
    </message>
    <message>
        <source>Show the code at the till</source>
        <translation>Mostre o código na caixa</translation>
    </message>
</context>
<context>
    <name>ThankYou</name>
    <message>
        <source>Thank you!</source>
        <translation>Obrigado!</translation>
    </message>
    <message>
        <source>Back to the offers in %1 s</source>
        <translation>Regresso às ofertas dentro de %1 s</translation>
    </message>
    <message>
        <source>Recommend to a friend</source>
        <translation>Recomendar a um amigo</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Todas as ofertas</translation>
    </message>
</context>
<context>
    <name>ThanksCode</name>
    <message>
        <source>Take the offer along meanwhile</source>
        <translation>Entretanto, leve a oferta consigo</translation>
    </message>
</context>
<context>
    <name>ThanksPanel</name>
    <message>
        <source>We have your request about %1.</source>
        <translation>Recebemos o seu pedido sobre %1.</translation>
    </message>
    <message>
        <source>We have your details.</source>
        <translation>Recebemos os seus dados.</translation>
    </message>
    <message>
        <source>Thank you!</source>
        <translation>Obrigado!</translation>
    </message>
    <message>
        <source>Your details leave this screen now, encrypted</source>
        <translation>Os seus dados deixam agora este ecrã, cifrados</translation>
    </message>
    <message>
        <source>The shop gets in touch with you</source>
        <translation>A loja entrará em contacto consigo</translation>
    </message>
    <message>
        <source>Changed your mind? Tell our staff at any time</source>
        <translation>Mudou de ideias? Diga-o ao nosso pessoal quando quiser</translation>
    </message>
</context>
<context>
    <name>TicketFacts</name>
    <message>
        <source>Good once</source>
        <translation>Válido uma vez</translation>
    </message>
</context>
<context>
    <name>TicketHead</name>
    <message>
        <source>Your voucher</source>
        <translation>O seu vale</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Leve consigo</translation>
    </message>
</context>
<context>
    <name>TicketPrice</name>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 em vez de %2</translation>
    </message>
</context>
<context>
    <name>TillCode</name>
    <message>
        <source>Code for the till %1</source>
        <translation>Código para a caixa %1</translation>
    </message>
</context>
<context>
    <name>TillEntry</name>
    <message>
        <source>No scanner? Type what stands below the code</source>
        <translation>Sem leitor? Escreva o que está por baixo do código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>A verificar…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>TillPage</name>
    <message>
        <source>accepted today</source>
        <translation>aceites hoje</translation>
    </message>
    <message>
        <source>refused today</source>
        <translation>recusados hoje</translation>
    </message>
    <message>
        <source>accepted offline</source>
        <translation>aceites sem ligação</translation>
    </message>
    <message>
        <source>Last codes</source>
        <translation>Últimos códigos</translation>
    </message>
    <message>
        <source>Touch one to undo it</source>
        <translation>Toque num para o anular</translation>
    </message>
</context>
<context>
    <name>TillReady</name>
    <message>
        <source>Scan a code</source>
        <translation>Leia um código</translation>
    </message>
    <message>
        <source>From paper or from a phone.</source>
        <translation>Em papel ou num telemóvel.</translation>
    </message>
</context>
<context>
    <name>UndoReasons</name>
    <message>
        <source>Scanned by mistake</source>
        <translation>Lido por engano</translation>
    </message>
    <message>
        <source>The customer changed their mind</source>
        <translation>O cliente mudou de ideias</translation>
    </message>
    <message>
        <source>Wrong offer</source>
        <translation>Oferta errada</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Sem stock</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Qual é o motivo da anulação?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Não anular</translation>
    </message>
</context>
<context>
    <name>UntilWords</name>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a day of the week</comment>
        <translation>Até %1</translation>
    </message>
    <message numerus="yes">
        <source>Until %1</source>
        <comment>a time of day, numbered by its hour</comment>
        <translation>
            <numerusform>Até à %1</numerusform>
            <numerusform>Até às %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Até amanhã</translation>
    </message>
    <message numerus="yes">
        <source>1 day %n h left</source>
        <translation>
            <numerusform>falta 1 dia e %n&#xa0;h</numerusform>
            <numerusform>falta 1 dia e %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>2 days %n h left</source>
        <translation>
            <numerusform>faltam 2 dias e %n&#xa0;h</numerusform>
            <numerusform>faltam 2 dias e %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends any moment</source>
        <translation>Termina a qualquer momento</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>falta %n&#xa0;min</numerusform>
            <numerusform>faltam %n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h left</source>
        <translation>
            <numerusform>falta %n&#xa0;h</numerusform>
            <numerusform>faltam %n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h %1 min left</source>
        <translation>
            <numerusform>falta %n&#xa0;h e %1&#xa0;min</numerusform>
            <numerusform>faltam %n&#xa0;h e %1&#xa0;min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictDetails</name>
    <message>
        <source>Give the customer</source>
        <translation>Dê ao cliente</translation>
    </message>
    <message>
        <source>Look before you give it</source>
        <translation>Veja antes de dar</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Undo until %1</source>
        <translation>Anulável até às %1</translation>
    </message>
    <message>
        <source>Next code</source>
        <translation>Código seguinte</translation>
    </message>
    <message>
        <source>The next scan replaces this page. Nothing about the customer is shown.</source>
        <translation>A próxima leitura substitui esta página. Nada é mostrado sobre o cliente.</translation>
    </message>
</context>
<context>
    <name>VerdictTill</name>
    <message>
        <source>At the till</source>
        <translation>Na caixa</translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message>
        <source>Taken back</source>
        <translation>Anulado</translation>
    </message>
    <message>
        <source>Voucher, now used. %1</source>
        <translation>Vale, agora utilizado. %1</translation>
    </message>
    <message>
        <source>The offer&apos;s own code. %1</source>
        <translation>Código da oferta. %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left of %1 on this kiosk</source>
        <translation>
            <numerusform>Resta %n de %1 neste terminal</numerusform>
            <numerusform>Restam %n de %1 neste terminal</numerusform>
        </translation>
    </message>
    <message>
        <source>This code was scanned a moment ago. It counts once.</source>
        <translation>Este código foi lido há um momento. Conta uma só vez.</translation>
    </message>
    <message>
        <source>To be confirmed when the network is back. Give the offer.</source>
        <translation>Será confirmado quando a rede voltar. Conceda a oferta.</translation>
    </message>
    <message numerus="yes">
        <source>All %n that are allowed were redeemed on this kiosk.</source>
        <translation>
            <numerusform>O único permitido já foi utilizado neste terminal.</numerusform>
            <numerusform>Todos os %n permitidos foram utilizados neste terminal.</numerusform>
        </translation>
    </message>
    <message>
        <source>As many as allowed were redeemed here.</source>
        <translation>Aqui já foi utilizado o número permitido.</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Começa em %1.</translation>
    </message>
    <message>
        <source>Its time has not come yet.</source>
        <translation>Ainda não chegou a altura.</translation>
    </message>
    <message>
        <source>It is valid at other times.</source>
        <translation>É válida noutras alturas.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Terminou em %1.</translation>
    </message>
    <message>
        <source>Its time is over.</source>
        <translation>O seu tempo acabou.</translation>
    </message>
    <message>
        <source>The shop has taken this offer back.</source>
        <translation>A loja retirou esta oferta.</translation>
    </message>
    <message>
        <source>It is not valid in this store.</source>
        <translation>Não é válida nesta loja.</translation>
    </message>
    <message>
        <source>It is valid in %1.</source>
        <translation>É válida em %1.</translation>
    </message>
    <message>
        <source>This is not a voucher of this store.</source>
        <translation>Não é um vale desta loja.</translation>
    </message>
    <message>
        <source>This is not one of our codes.</source>
        <translation>Não é um dos nossos códigos.</translation>
    </message>
    <message>
        <source>A character in it is wrong or was not read.</source>
        <translation>Há um carácter errado ou que não foi lido.</translation>
    </message>
    <message>
        <source>This kiosk lacks the key of that voucher. It comes with the network.</source>
        <translation>Falta a este terminal a chave desse vale. Chega com a rede.</translation>
    </message>
    <message>
        <source>This kiosk does not know that offer, and has no network to ask.</source>
        <translation>Este terminal não conhece essa oferta e não tem rede para perguntar.</translation>
    </message>
    <message>
        <source>This kiosk&apos;s clock is wrong.</source>
        <translation>A hora deste terminal está errada.</translation>
    </message>
    <message>
        <source>This offer can be redeemed online only.</source>
        <translation>Esta oferta só pode ser utilizada com ligação.</translation>
    </message>
    <message>
        <source>Offline limit for this offer reached.</source>
        <translation>Esta oferta já não é aceite sem ligação.</translation>
    </message>
    <message>
        <source>It could not be saved. Nothing was redeemed.</source>
        <translation>Não foi possível guardar. Nada foi utilizado.</translation>
    </message>
    <message>
        <source>The code can be used again.</source>
        <translation>O código pode ser usado de novo.</translation>
    </message>
    <message>
        <source>It is too late to take this back.</source>
        <translation>É demasiado tarde para anular.</translation>
    </message>
    <message>
        <source>It could not be taken back: saving failed (disk).</source>
        <translation>Não foi possível anular: falha ao guardar (disco).</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Não há nada para anular.</translation>
    </message>
    <message>
        <source>A voucher is good once: do not give it again.</source>
        <translation>Um vale serve uma só vez: não o conceda de novo.</translation>
    </message>
    <message>
        <source>Do not give it. The office decides whether there may be more.</source>
        <translation>Não conceda. A sede decide se pode haver mais.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then.</source>
        <translation>Peça ao cliente que volte nessa altura.</translation>
    </message>
    <message>
        <source>Ask the customer to come back then. The code stays good.</source>
        <translation>Peça ao cliente que volte nessa altura. O código continua válido.</translation>
    </message>
    <message>
        <source>Do not give it. The screen shows what is valid now.</source>
        <translation>Não conceda. O ecrã mostra o que é válido agora.</translation>
    </message>
    <message>
        <source>Do not give it here. The customer can use it there.</source>
        <translation>Não conceda aqui. O cliente pode usá-la lá.</translation>
    </message>
    <message>
        <source>Do not give it. Ask the customer where it comes from.</source>
        <translation>Não conceda. Pergunte ao cliente de onde vem o vale.</translation>
    </message>
    <message>
        <source>Ask for the code of one of our offers.</source>
        <translation>Peça o código de uma das nossas ofertas.</translation>
    </message>
    <message>
        <source>Scan it again, or type it once more.</source>
        <translation>Leia-o de novo ou volte a escrevê-lo.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back. Until then your shop&apos;s rules decide.</source>
        <translation>Leia-o de novo quando a rede voltar. Até lá, decidem as regras da loja.</translation>
    </message>
    <message>
        <source>Have the clock set right. Until then your shop&apos;s rules decide.</source>
        <translation>Mande acertar a hora. Até lá, decidem as regras da loja.</translation>
    </message>
    <message>
        <source>Scan it again when the network is back.</source>
        <translation>Leia-o de novo quando a rede voltar.</translation>
    </message>
    <message>
        <source>Scan it again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Leia-o de novo. Se não resultar, avise quem gere os terminais.</translation>
    </message>
    <message>
        <source>Try again. If that does not help, tell whoever manages the kiosks.</source>
        <translation>Tente de novo. Se não resultar, avise quem gere os terminais.</translation>
    </message>
    <message numerus="yes">
        <source>On %1 at %2, kiosk %3</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Em %1, %2, terminal %3</numerusform>
            <numerusform>Em %1, %2, terminal %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallHeader</name>
    <message>
        <source>Offers for you</source>
        <translation>Ofertas para si</translation>
    </message>
    <message>
        <source>Scan a code with your phone,
or touch an offer</source>
        <translation>Leia um código com o telemóvel
ou toque numa oferta</translation>
    </message>
    <message>
        <source>Show our staff a photo of a code,
or touch an offer</source>
        <translation>Mostre ao nosso pessoal a foto de um código
ou toque numa oferta</translation>
    </message>
</context>
<context>
    <name>WallNotes</name>
    <message>
        <source>The clock is being checked.</source>
        <translation>A hora está a ser verificada.</translation>
    </message>
    <message>
        <source>The latest offers are on their way.</source>
        <translation>As últimas ofertas estão a caminho.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Sem ligação.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>A impressora não tem papel.</translation>
    </message>
    <message>
        <source>Offers with an end date are not shown just now.</source>
        <translation>As ofertas com data de fim não são mostradas de momento.</translation>
    </message>
    <message>
        <source>Take a photo of the code instead.</source>
        <translation>Tire antes uma foto ao código.</translation>
    </message>
    <message numerus="yes">
        <source>Last updated today at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Atualizado hoje, %1</numerusform>
            <numerusform>Atualizado hoje, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last updated yesterday at %1</source>
        <comment>numbered by the hour</comment>
        <translation>
            <numerusform>Atualizado ontem, %1</numerusform>
            <numerusform>Atualizado ontem, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Last updated on %1</source>
        <translation>Atualizado em %1</translation>
    </message>
</context>
<context>
    <name>Written</name>
    <message>
        <source>d MMMM</source>
        <comment>the format of a day</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the format of the first day of a month</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>the format of a time</comment>
        <translation>HH&apos;h&apos;mm</translation>
    </message>
</context>
</TS>
