using System.Collections.Immutable;

namespace GlamRules.Text;

/// <summary>The languages that can be told apart: small words of titles and prose, and telling letters.</summary>
internal static class LanguageProfiles
{
    public static ImmutableArray<LanguageProfile> All { get; } =
    [
        LanguageProfile.Of("bg", "Bulgarian", "и в на от с за се по не да е към при или са като до през", script: "Cyrillic"),
        LanguageProfile.Of("ca", "Catalan", "el la els les de del dels i en un una amb per a que és al als com seva seu sobre entre des fins o no", "ŀçàèò"),
        LanguageProfile.Of("cs", "Czech", "a v ve na s se z ze do o k ke pro po od za je jsou jako při byl byla nebo i u až která které který", "ěřůčšžý"),
        LanguageProfile.Of("da", "Danish", "og i af en et den det de til på for med som er om ved fra har ikke han hun hos blandt mellem efter under over samt af ved til sin sit eller dens dets", "æøå"),
        LanguageProfile.Of("de", "German", "der die das und in von zu den dem des mit im für auf ein eine einer eines einem einen ist sich nach bei aus über zur zum als an wie auch oder nicht am vom unter zwischen seine ihre durch gegen bis sein", "äöüß"),
        LanguageProfile.Of("el", "Greek", "και το του της η ο των τα στο στη από με για την τον σε που είναι οι τους", script: "Greek"),
        LanguageProfile.Of("en", "English", "the of and in to a an for on with by from at as is his her its their or that this was be between into under through how what who my our your not are it he she we you they which during upon towards toward against about some other after over without among within new study using effects effect analysis case"),
        LanguageProfile.Of("es", "Spanish", "el la los las de del y en un una con por para que al se su sus o como es sobre entre lo más desde hasta no sin según e ante bajo", "ñáíóú¿¡"),
        LanguageProfile.Of("et", "Estonian", "ja on ei et see mis oma kui ning või ka kuni eesti aasta tema nende üle aastal pärast", "õäöü"),
        LanguageProfile.Of("fi", "Finnish", "ja on ei että se joka sekä sen kuin tai mukaan vuoden vuonna suomen suomessa suomalaisten kuinka myös eli olla ovat oli hän ne mitä miten kanssa välillä osana ennen jälkeen aikana kohti eri sekä tutkimus vaikutus merkitys kehittäminen arviointi työn hyvinvointi näkökulma nuorten lasten käyttö osa rooli mahdollisuudet opas esimerkkinä tapaustutkimus näkökulmasta perusteella avulla varten yhteydessä", "äö"),
        LanguageProfile.Of("fr", "French", "le la les de du des et en un une au aux par pour dans sur que qui ou est avec son sa ses ce cette à sous entre ne pas sans d l qu il elle leur leurs depuis jusqu chez vers suivi", "éèêàçœùîôûë"),
        LanguageProfile.Of("hu", "Hungarian", "a az és egy nem hogy is van volt mint vagy meg csak ki de magyar szerint között után által ezt", "őűáéíóúöü"),
        LanguageProfile.Of("it", "Italian", "il lo la i gli le di del della dello dei degli delle e in un una uno con per che al alla dal dalla nel nella nei sul sulla da ed si è non come tra fra suo sua suoi l ai dell nell all", "àèìòù"),
        LanguageProfile.Of("la", "Latin", "et in de ad ex cum per est sive seu non ab pro quae qui quod sunt ac vel atque libri liber super inter sub tres duo a e ut si cujus quibus eius ejus autore auctore"),
        LanguageProfile.Of("nl", "Dutch", "de het een en van in op te voor met der den des aan door uit over bij tot naar is als ook of zijn haar onder om tegen tussen die dat niet zich wordt werd eene"),
        LanguageProfile.Of("no", "Norwegian", "og i av en et den det de til på for med som er om ved fra har ikke han hun hos blant mellom etter under over samt sin sitt eller mot inn ut mellom ble være norsk norske", "æøå"),
        LanguageProfile.Of("pl", "Polish", "i w we na z ze do o od po za dla się jest przez przy oraz nie jako pod nad jego ich lub który która między u", "ąćęłńśźżó"),
        LanguageProfile.Of("pt", "Portuguese", "o a os as de do da dos das e em no na nos nas um uma com por para que ao à se seu sua ou como sobre entre é não pelo pela até sem", "ãõçâêáéíóú"),
        LanguageProfile.Of("ru", "Russian", "и в на с по не что к из о от за для как до при или его у об во со ея же ли а но я он это", "ыэё", script: "Cyrillic"),
        LanguageProfile.Of("se", "Northern Sami", "ja lea leat dan mii ii go dahje bokte gaskkas birra mielde sámi sámiid sámegiela davvisámegiela oahppan ovddas maid nu muhto vel dat", "đŋŧáčšž"),
        LanguageProfile.Of("sv", "Swedish", "och i av en ett den det de till på för med som är om vid från har inte han hon hos bland mellan efter under över samt sin sitt eller mot att genom inom utan ur finland svenska finländska studie hur jämte när betydelse utveckling", "åäö"),
        LanguageProfile.Of("uk", "Ukrainian", "і в у на з та до що не за по від для як про або й його при є", "іїєґ", script: "Cyrillic"),
    ];
}
